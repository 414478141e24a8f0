#!/usr/bin/env bash
# Lists of bots hold the image proxies of mail services, so a filter for bots removes readers who opened a mail.
#
# Versions: isbot 5.2.3, crawler-user-agents 1.60.0, device-detector-js 3.0.3.
# A good engineer would guess that the filter that cleans web visits also cleans opens: a crawler is
# removed, and a recipient who reads a mail in Gmail or Yahoo Mail stays.
# Seen: these services fetch the pictures of a mail through a proxy, and all three packages call each
# proxy a bot. isbot also calls the bare "Mozilla/5.0" of Apple Mail's fetches one.
# Why it matters: opens are the requests of one picture. With such a filter nobody who reads in Gmail
# has ever opened a mail, and the open rate and the click-to-open rate are those of the other clients.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund isbot@5.2.3 crawler-user-agents@1.60.0 device-detector-js@3.0.3 >>install.log 2>&1 ||
  { cat install.log; exit 2; }
cat >see.cjs <<'EOF'
const { isbot } = require("isbot");
const crawlers = require("crawler-user-agents");
const DeviceDetector = require("device-detector-js");

const detector = new DeviceDetector();
const agents = {
  "Gmail": "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)",
  "Yahoo Mail": "YahooMailProxy; https://help.yahoo.com/kb/yahoo-mail-proxy-SLN28749.html",
  "Apple Mail": "Mozilla/5.0",
  "Outlook": "Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 10.0; Trident/7.0; Microsoft Outlook 16.0.4266)",
};
for (const [name, agent] of Object.entries(agents)) {
  const listed = crawlers.some(({ pattern }) => new RegExp(pattern).test(agent));
  const detected = detector.parse(agent).bot !== null;
  console.log(`${name}: isbot ${isbot(agent)}, crawler-user-agents ${listed}, device-detector-js ${detected}`);
}
EOF
seen=$(node see.cjs)
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
Gmail: isbot true, crawler-user-agents true, device-detector-js true
Yahoo Mail: isbot true, crawler-user-agents true, device-detector-js true
Apple Mail: isbot true, crawler-user-agents false, device-detector-js false
Outlook: isbot false, crawler-user-agents false, device-detector-js false
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
