/** Settings that all charts share. They set a background, so that a chart can be read on a dark page too. */
export const chartFrame = {
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  background: "white",
  padding: 10,
  config: {
    view: { stroke: null },
    font: "sans-serif",
    title: { anchor: "start", fontSize: 14, subtitleFontSize: 11, subtitleColor: "#444444" },
    axis: { grid: false, labelColor: "#444444", titleColor: "#444444", titleFontWeight: "normal" },
  },
} as const;

/** Colours that people with colour blindness can tell apart (Okabe and Ito). */
export const colours = {
  ink: "#1a1a1a",
  blue: "#0072b2",
  orange: "#e69f00",
  vermilion: "#d55e00",
} as const;
