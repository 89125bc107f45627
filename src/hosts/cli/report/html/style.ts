/** The report's look: light and dark by the reader's own setting, readable on a phone and on paper. */
export const style = `
:root { color-scheme: light dark; --ground: #fff; --raised: #f7f8f9; --line: #dcdfe4; --text: #172b4d; --dim: #505f79;
  --PO: #0055cc; --PM: #8f2fb8; --shared: #1f7a6c; --unclear: #8993a5; --error: #ae2a19; --warning: #7f5f01; --info: #0055cc; }
@media (prefers-color-scheme: dark) { :root { --ground: #161a1d; --raised: #1d2125; --line: #3b444c; --text: #dee4ea;
  --dim: #9fadbc; --PO: #579dff; --PM: #d095f0; --shared: #4bce97; --unclear: #8696a7; --error: #fd9891; --warning: #f5cd47; --info: #85b8ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p { margin: .25rem 0 .75rem; } .dim { color: var(--dim); } a { color: inherit; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1rem 0; }
.tile { background: var(--raised); border: 1px solid var(--line); border-left: .3rem solid var(--tone, var(--line)); border-radius: .4rem; padding: .6rem .8rem; }
.tile b { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.PO { --tone: var(--PO); } .PM { --tone: var(--PM); } .shared { --tone: var(--shared); } .unclear { --tone: var(--unclear); }
.note { background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; }
figure { margin: 1rem 0; } figcaption { font-weight: 600; } svg { display: block; width: 100%; min-width: 21rem; max-width: 48rem; height: auto; } svg text { fill: var(--text); font-size: 12px; } svg .dimmed { fill: var(--dim); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .25rem 0; padding: 0; list-style: none; color: var(--dim); font-size: .9rem; }
.legend i { display: inline-block; width: .75rem; height: .75rem; border-radius: .15rem; background: var(--tone); margin-right: .35rem; }
.scroll { overflow-x: auto; } .scroll:focus-visible { outline: 2px solid var(--info); }
table { border-collapse: collapse; width: 100%; font-size: .92rem; } caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; } td.title { min-width: 14rem; overflow-wrap: anywhere; } td.id { white-space: nowrap; }
.cross { font-weight: 700; text-decoration: underline dotted; text-underline-offset: .2em; }
.severity { font-weight: 600; } .error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
.call { white-space: nowrap; } .call::before { content: ""; display: inline-block; width: .6rem; height: .6rem; border-radius: 50%; background: var(--tone); margin-right: .4rem; }
details { margin: .4rem 0; } summary { cursor: pointer; color: var(--dim); } summary:focus-visible { outline: 2px solid var(--info); }
@media (max-width: 45rem) { .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .cards tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .cards td { display: inline-block; border: 0; padding: 0 .8rem 0 0; } .cards td:first-child, .cards td.title { display: block; } }
@media print { main { max-width: none; padding: 0; } details { display: none; } }
`;
