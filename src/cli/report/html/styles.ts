/** The look of the page: narrow and wide, light and dark, on paper. */
export const styles = `
:root { color-scheme: light dark; --text: #1b1f24; --soft: #57606a; --ground: #fff; --line: #d0d7de; --mark: #0969da; --far: #bc4c00; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf3; --soft: #9da7b1; --ground: #0d1117; --line: #30363d; --mark: #58a6ff; --far: #f0883e; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1200px; padding: 1rem; color: var(--text); background: var(--ground); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; } h2 { font-size: 1.35rem; margin-top: 3rem; border-bottom: 1px solid var(--line); } h3 { font-size: 1.1rem; }
nav ul { padding-left: 1.2rem; } a { color: var(--mark); }
.note { color: var(--soft); max-width: 75ch; }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .9rem; }
caption { text-align: left; color: var(--soft); padding: .2rem 0; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: normal; white-space: nowrap; }
thead th { font-weight: 600; border-bottom-width: 2px; }
.right { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 420px), 1fr)); align-items: start; gap: 1rem; }
figure { margin: 0; padding: .8rem; border: 1px solid var(--line); border-radius: 6px; }
figure p { margin: .3rem 0 0; color: var(--soft); font-size: .85rem; }
svg { width: 100%; max-width: 480px; height: auto; display: block; font: 13px system-ui, sans-serif; fill: var(--text); }
svg .end { text-anchor: end; } svg .middle { text-anchor: middle; }
.grid { stroke: var(--line); fill: none; } .line { stroke: var(--mark); stroke-width: 2; fill: none; }
.dot, .bar { fill: var(--mark); } .bar { fill-opacity: .75; } .interval { stroke: var(--text); stroke-opacity: .6; fill: none; }
.range { fill: var(--mark); fill-opacity: .14; } .limits { stroke: var(--text); stroke-width: 2; } .halo { stroke: var(--ground); stroke-width: 5; }
.reference { stroke: var(--far); stroke-width: 4; } .cell { stroke: var(--line); fill: var(--mark); }
${Array.from({ length: 6 }, (_, step) => `.band${String(step)} { fill: var(--text); fill-opacity: ${String((6 + step * 6) / 100)}; }`).join("\n")}
${Array.from({ length: 10 }, (_, step) => `.tint${String(step)} { fill-opacity: ${String((step * 6) / 100)}; }`).join("\n")}
${Array.from({ length: 10 }, (_, step) => `.shade${String(step)} { background: color-mix(in srgb, var(--mark) ${String(step * 6)}%, transparent); }`).join("\n")}
pre { white-space: pre-wrap; font: inherit; }
@media print {
  :root { --text: #000; --soft: #333; --ground: #fff; --line: #999; --mark: #0550ae; --far: #953800; }
  body { max-width: none; font-size: 11px; } figure, tr { break-inside: avoid; } .table { overflow: visible; } nav { display: none; }
}
`;
