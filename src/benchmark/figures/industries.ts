/** The common name of each industry, and the names that publishers use for it. */
const publishedNames: Readonly<Record<string, readonly string[]>> = {
  // These names stand for whole markets: the accounts that Mailchimp calls non-labeled did not name
  // an industry, and B2B and B2C are segments of all industries.
  "all industries": [
    "All industries",
    "All",
    "All non-labeled accounts",
    "All (respondents 18-24)",
    "All (respondents 65+)",
    "B2B",
    "B2C",
  ],
  accounting: ["Accounting"],
  advocacy: ["Advocacy"],
  "agriculture and food services": ["Agriculture and Food Services"],
  airlines: ["Airlines"],
  alcohol: ["Alcohol"],
  "architecture and construction": ["Architecture and Construction"],
  "arts and entertainment": ["Arts & Entertainment", "Arts and Artists"],
  automotive: ["Auto", "Automotive", "Automotive and Aerospace"],
  banking: ["Banking"],
  "beauty and personal care": [
    "Beauty",
    "Beauty & Personal Care",
    "Beauty and Personal Care",
    "Health & Beauty",
  ],
  "business services": ["Business Services"],
  "car rental": ["Car Rental"],
  "car repair": ["Automotive - Repair, Service & Parts"],
  "car sales": ["Auto Dealers", "Automotive - For Sale"],
  "consumer packaged goods": ["Consumer Packaged Goods"],
  "consumer services": ["Consumer Services", "Personal Services"],
  dating: ["Dating & Personals"],
  "dental services": ["Dentists & Dental Services"],
  // "Ecommerce (all)" means all of e-commerce, not all industries.
  "e-commerce": [
    "E-Commerce",
    "Ecommerce",
    "Ecommerce (all)",
    "Ecommerce (Shopify, loyalty app users)",
  ],
  education: ["Education", "Education & Instruction", "Jobs & Education"],
  "employment services": [
    "Career & Employment",
    "Employment & Job Training",
    "Employment Services",
  ],
  fashion: ["Apparel", "Apparel / Fashion & Jewelry", "Fashion"],
  "financial services": ["Finance & Insurance", "Financial Services"],
  fintech: ["Fintech"],
  fitness: ["Fitness", "Gyms", "Health & Fitness"],
  "food and beverage": ["Food & Beverage", "Food & Drink", "Food and Beverage"],
  furniture: ["Furniture"],
  government: ["Government"],
  grocery: ["Grocery"],
  healthcare: ["Health & Medical", "Healthcare", "Physicians & Surgeons"],
  "higher education": ["Higher Education"],
  "home goods": ["Home Decor", "Home Goods"],
  "home improvement": ["Home & Home Improvement"],
  hotels: ["Hotels"],
  industrial: ["Industrial & Commercial", "Industrial Services"],
  influencers: ["Influencers"],
  insurance: ["Insurance"],
  "lawn care": ["Lawn Care"],
  "legal services": ["Attorneys & Legal Services", "Legal"],
  manufacturing: ["Manufacturing"],
  media: ["Media"],
  news: ["News"],
  nonprofit: ["Nonprofit", "Nonprofits"],
  payments: ["Consumer Payments"],
  pets: ["Animals & Pets"],
  "real estate": ["Real Estate"],
  restaurants: ["Restaurants", "Restaurants & Food"],
  retail: ["Retail", "Retail & E-commerce", "Shopping", "Shopping, Collectibles & Gifts"],
  "social networks": ["Social Networks"],
  "software and technology": ["Software", "Tech & Software", "Technology"],
  "sports and recreation": ["Sports & Recreation"],
  "sports teams": ["Sports Teams"],
  "streaming media": ["Streaming Media"],
  "television and internet": ["TV & Internet Service Providers", "TV/Internet Service Providers"],
  travel: ["Travel", "Travel & Hospitality"],
  "wealth management": ["Wealth Management"],
};

/** Names that people type, and that no publisher uses. */
const spokenNames: Readonly<Record<string, readonly string[]>> = {
  "e-commerce": ["online retail", "online shop", "online store"],
  education: ["schools"],
  fashion: ["clothing"],
  "financial services": ["finance"],
  fitness: ["gym"],
  healthcare: ["health", "medical"],
  hotels: ["hotel"],
  restaurants: ["restaurant"],
  "software and technology": ["saas", "tech"],
  travel: ["hospitality", "tourism"],
};

const names: ReadonlyMap<string, string> = new Map(
  [...Object.entries(spokenNames), ...Object.entries(publishedNames)].flatMap(([name, others]) =>
    [name, ...others].map((one): [string, string] => [one.toLowerCase(), name]),
  ),
);

/** The common name of an industry; a name that no publisher uses stays as it is. */
export function industryOf(published: string): string {
  const own = published.trim().toLowerCase();
  return names.get(own) ?? own;
}
