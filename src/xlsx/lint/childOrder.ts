/**
 * The children that elements may have, in the order that they must come in: Excel calls a file damaged where one comes too
 * early. From the schemas of ECMA-376 part 1 (sml.xsd, dml-chart.xsd), for the elements that a workbook made here has.
 */

function order(list: string): readonly string[] {
  return list.split(" ");
}

const axis = (last: string) =>
  order(
    `axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt ${last} extLst`,
  );
const series = (last: string) => order(`idx order tx spPr ${last} extLst`);

/** By the element's name; where a name means two things, by its parent as well: "barChart/ser". */
export const childOrder: Readonly<Record<string, readonly string[]>> = {
  workbook: order(
    "fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  ),
  worksheet: order(
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst",
  ),
  sheetPr: order("tabColor outlinePr pageSetUpPr"),
  sheetView: order("pane selection pivotSelection extLst"),
  c: order("f v is extLst"),
  dataValidation: order("formula1 formula2"),
  styleSheet: order("numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst"),
  xf: order("alignment protection extLst"),
  "fonts/font": order("b i strike condense extend outline shadow u vertAlign sz color name family charset scheme"),
  border: order("start end left right top bottom diagonal vertical horizontal"),
  dxf: order("font numFmt fill alignment border protection extLst"),
  table: order("autoFilter sortState tableColumns tableStyleInfo extLst"),
  tableColumn: order("calculatedColumnFormula totalsRowFormula xmlColumnPr extLst"),
  comments: order("authors commentList extLst"),
  metadata: order("metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst"),
  twoCellAnchor: order("from to sp grpSp graphicFrame cxnSp pic contentPart clientData"),
  chartSpace: order(
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  ),
  "chartSpace/chart": order(
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  ),
  title: order("tx layout overlay spPr txPr extLst"),
  legend: order("legendPos legendEntry layout overlay spPr txPr extLst"),
  barChart: order("barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst"),
  lineChart: order("grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst"),
  areaChart: order("grouping varyColors ser dLbls dropLines axId extLst"),
  scatterChart: order("scatterStyle varyColors ser dLbls axId extLst"),
  pieChart: order("varyColors ser dLbls firstSliceAng extLst"),
  doughnutChart: order("varyColors ser dLbls firstSliceAng holeSize extLst"),
  "barChart/ser": series("invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape"),
  "lineChart/ser": series("marker dPt dLbls trendline errBars cat val smooth"),
  "areaChart/ser": series("pictureOptions dPt dLbls trendline errBars cat val"),
  "scatterChart/ser": series("marker dPt dLbls trendline errBars xVal yVal smooth"),
  "pieChart/ser": series("explosion dPt dLbls cat val"),
  "doughnutChart/ser": series("explosion dPt dLbls cat val"),
  dPt: order("idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst"),
  dLbls: order(
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst",
  ),
  "ser/marker": order("symbol size spPr extLst"),
  catAx: axis("auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl"),
  valAx: axis("crossBetween majorUnit minorUnit dispUnits"),
  scaling: order("logBase orientation max min extLst"),
};
