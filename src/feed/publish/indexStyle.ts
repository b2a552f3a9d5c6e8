/** The style of the index page, in the page itself. */
export const indexStyle = `
:root{color-scheme:light dark;--text:#242424;--muted:#616161;--ground:#fff;--raised:#f6f5f9;--line:#e3e1e8;--accent:#6750a4}
@media (prefers-color-scheme:dark){:root{--text:#f2f1f4;--muted:#adabb3;--ground:#1f1e22;--raised:#2a282f;--line:#3d3b43;--accent:#b6a5e4}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.5 'Segoe UI',-apple-system,Roboto,'Helvetica Neue',sans-serif}
main{max-width:960px;margin:0 auto;padding:40px 24px 80px}
header{display:flex;gap:16px;align-items:flex-start}
header svg{flex:none;margin-top:4px}
.tile{fill:#6750a4}.plus{fill:#fff}.minus{fill:#cbbcf2}
h1{margin:0;font-size:26px;line-height:1.25;font-weight:600;text-wrap:balance}
header p{margin:4px 0 0;max-width:62ch}
h2{margin:56px 0 8px;font-size:19px;font-weight:600}
h3{margin:24px 0 4px;font-size:15px;font-weight:600}
p{margin:8px 0;max-width:72ch}
a{color:var(--accent);text-underline-offset:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.muted{color:var(--muted)}
.figures{display:flex;flex-wrap:wrap;gap:12px 40px;margin:28px 0 20px;padding:16px 0;border:solid var(--line);border-width:1px 0}
.figures dt{color:var(--muted);font-size:13px}
.figures dd{margin:0;font-size:19px;font-variant-numeric:tabular-nums}
nav{display:flex;flex-wrap:wrap;gap:4px 20px}
.scroll{overflow-x:auto;margin:12px 0}
table{border-collapse:collapse;width:100%;font-size:14px;font-variant-numeric:tabular-nums}
th,td{padding:7px 20px 7px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);white-space:nowrap}
thead th{color:var(--muted);font-weight:400;font-size:13px}
tbody th{font-weight:600}
.wide{white-space:normal;min-width:220px;width:100%}
.n{text-align:right}
td:last-child,th:last-child{padding-right:0}
code{font:13px/1.5 ui-monospace,'Cascadia Mono',Consolas,Menlo,monospace}
p code{font-size:.9em}
pre{margin:8px 0;padding:12px 16px;overflow-x:auto;background:var(--raised);border:1px solid var(--line);border-radius:6px}
pre.long{white-space:pre-wrap;overflow-wrap:anywhere}
@media (max-width:640px){main{padding:24px 16px 56px}h1{font-size:22px}h2{margin-top:40px}.figures{gap:12px 28px}.figures dd{font-size:17px}th,td{padding-right:12px}.wide{min-width:0}#tables .wide{white-space:nowrap}#licence td,#licence thead th{white-space:normal}}
@media print{nav{display:none}.scroll,pre{overflow:visible}pre{white-space:pre-wrap}}
`;
