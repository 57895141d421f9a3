/** Print style of the approval form: A4, black on white, no row torn across pages. */
export const APPROVAL_FORM_CSS = `
@page{size:A4;margin:16mm 15mm}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#000;font:10.5pt/1.55 "PingFang SC","HarmonyOS Sans SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main{max-width:180mm;margin:0 auto}
@media screen{main{padding:12mm 5mm}}
p{margin:0}
header{text-align:center;border-bottom:1.5pt solid #000;padding-bottom:3mm}
h1{font-size:18pt;letter-spacing:.15em;margin:1mm 0 0}
h2{font-size:11pt;margin:5mm 0 1.5mm;break-after:avoid}
.title{font-size:14pt;text-align:center;margin:5mm 0 3mm}
.facts{display:grid;grid-template-columns:1fr 1fr;margin:0;border-top:.5pt solid #000;border-left:.5pt solid #000}
.facts div{display:flex;border-right:.5pt solid #000;border-bottom:.5pt solid #000}
dt{flex:0 0 22mm;padding:1.2mm 2mm;border-right:.5pt solid #000}
dd{margin:0;padding:1.2mm 2mm}
code{font:8.5pt/1.5 "DejaVu Sans Mono",Consolas,monospace;overflow-wrap:normal}
.hash code{font-size:10pt}
table{width:100%;border-collapse:collapse}
thead{display:table-header-group}
th,td{border:.5pt solid #000;padding:1.2mm 2mm;text-align:left;vertical-align:top}
th{font-weight:600}
tr,.decisions tbody{break-inside:avoid}
.num{text-align:right;white-space:nowrap}
.decisions th:nth-child(1){width:18mm}
.decisions th:nth-child(2){width:42mm}
.decisions th:nth-child(3){width:28mm}
small{display:block;font-size:9pt}
ul{margin:0;padding-left:4mm}
.seal td{border-top-style:dotted;padding-top:.6mm;padding-bottom:.6mm;font-size:9pt}
.seal code{font-size:7.5pt}
.sign{margin-top:8mm;break-inside:avoid}
.sign div{display:grid;grid-template-columns:24mm 1fr 14mm 40mm;gap:2mm;align-items:end;height:11mm}
.sign i{border-bottom:.5pt solid #000}
.verify{display:flex;gap:5mm;margin-top:6mm;border-top:.5pt solid #000;padding-top:3mm;font-size:9pt;break-inside:avoid}
.qr{flex:0 0 30mm}
.qr svg{display:block;width:30mm;height:30mm}
.url{font-family:"DejaVu Sans Mono",Consolas,monospace;font-size:8.5pt}
.none{padding:1mm 0}
`
