/** What the workbench does not do, or does otherwise than Excel: the help page of the workbench is written from this list. */

export interface HostDifference {
  readonly en: string;
  readonly "zh-CN": string;
}

export interface DifferenceTopic {
  readonly title: HostDifference;
  readonly differences: readonly HostDifference[];
}

const topic = (
  en: string,
  chinese: string,
  ...differences: readonly (readonly [string, string])[]
): DifferenceTopic => ({
  title: { en, "zh-CN": chinese },
  differences: differences.map(([english, translated]) => ({ en: english, "zh-CN": translated })),
});

export const hostDifferences: readonly DifferenceTopic[] = [
  topic(
    "Files and other workbooks",
    "文件与其他工作簿",
    [
      "One workbook is open at a time: a formula that names another workbook is refused.",
      "一次只打开一个工作簿：引用其他工作簿的公式会被拒绝。",
    ],
    [
      "Of the sheets that an add-in inserts from a file, what reads sheets that stayed behind shows #REF!, where Excel links to that workbook.",
      "加载项从文件插入的工作表中，引用未插入工作表的部分显示 #REF!，而 Excel 会链接到该工作簿。",
    ],
    ["Macros, external data, queries and co-authoring are not there.", "没有宏、外部数据、查询和多人共同编辑。"],
  ),
  topic(
    "Entering and formulas",
    "输入与公式",
    [
      "Only what stands open at the end of a typed formula is closed; Excel proposes other corrections as well.",
      "只自动补全公式末尾未闭合的括号；Excel 还会提出其他更正。",
    ],
    [
      "A typed formula takes over the number format of the first cell that it reads, as in Excel; a pasted one, or one of an add-in, does not, and the format Text is not taken over.",
      "键入的公式沿用它所读取的第一个单元格的数字格式，与 Excel 相同；粘贴的公式和加载项写入的公式不沿用，“文本”格式也不沿用。",
    ],
    [
      "Nothing iterates: the cells of a circular reference show 0, even where Excel is set to iterate.",
      "从不迭代计算：循环引用的单元格显示 0，即使 Excel 设置为迭代。",
    ],
    [
      "While a formula is edited the grid shows Table[[#This Row],[Column]], the way of the file, where Excel shows [@Column].",
      "编辑公式时网格按文件的写法显示 表[[#This Row],[列]]，而 Excel 显示 [@列]。",
    ],
    [
      "Functions of the computer, the network or a PivotTable answer #NAME? (CALL, COPILOT, FILTERXML, GETPIVOTDATA, INFO, RTD, STOCKHISTORY, TRANSLATE, WEBSERVICE, those of cubes), and so do AMORDEGRC, EUROCONVERT, FORECAST.ETS, GROUPBY, ISOMITTED, PERCENTOF, PHONETIC, PIVOTBY, REGEXTEST and TRIMRANGE.",
      "与电脑、网络或数据透视表有关的函数返回 #NAME?（CALL、COPILOT、FILTERXML、GETPIVOTDATA、INFO、RTD、STOCKHISTORY、TRANSLATE、WEBSERVICE 以及多维数据集函数）；AMORDEGRC、EUROCONVERT、FORECAST.ETS、GROUPBY、ISOMITTED、PERCENTOF、PHONETIC、PIVOTBY、REGEXTEST 和 TRIMRANGE 也是如此。",
    ],
    [
      "Every sum, difference and product is rounded to fifteen digits, so 0.1*3 is 0.3; Excel keeps what binary numbers leave beyond them.",
      "每次加、减、乘都舍入到十五位有效数字，因此 0.1*3 等于 0.3；Excel 会保留二进制计算在其后的余数。",
    ],
    [
      "A LAMBDA called within another one does not see the parameters of that one and shows #NAME?; random numbers of LET that a LAMBDA reads are drawn anew at each call.",
      "在另一个 LAMBDA 内调用的 LAMBDA 看不到外层的参数，显示 #NAME?；LAMBDA 读取的 LET 随机数每次调用都会重新生成。",
    ],
    [
      "Several areas in brackets, as in SUM((A1,A3)), are refused: the engine that calculates has no value of several areas. A blank between areas, for what both hold, is read between addresses alone; beside a name or a function it shows #NAME?. When a sheet is deleted, #REF! stands for the whole reference, where Excel keeps the address behind it: the engine reads none there.",
      "括号中的多个区域（如 SUM((A1,A3))）会被拒绝：计算引擎没有由多个区域构成的值。区域之间的空格（取交集）只在地址之间有效；与名称或函数相邻时显示 #NAME?。删除工作表后整个引用显示为 #REF!，而 Excel 会在其后保留地址：计算引擎不读取该处的地址。",
    ],
    [
      "A whole column or row is as long as its sheet has grown, 1,000 rows and 40 columns at first: ROWS and COLUMNS count those, COUNTBLANK the blank cells among them, and INDEX beyond is #REF!.",
      "整列或整行的长度为工作表目前的大小（最初 1,000 行、40 列）：ROWS 和 COLUMNS 按此计数，COUNTBLANK 只计其中的空白单元格，INDEX 超出时为 #REF!。",
    ],
    ["Dates count from 1900; the calendar of 1904 is not there.", "日期从 1900 年起算；没有 1904 日期系统。"],
  ),
  topic(
    "Sheets and cells",
    "工作表与单元格",
    [
      "PivotTables, slicers, shapes, pictures and linked data types are not there, and not in the object model either.",
      "没有数据透视表、切片器、形状、图片和链接的数据类型，对象模型中也没有。",
    ],
    [
      "Comments are shown at their cells and move with them, and add-ins have them, but nobody answers one in the grid; a file that is written anew gets them as notes. An add-in reads 1 January 1970 for a comment that its file does not date. Notes and links are shown at their cells, but add-ins see links only.",
      "批注显示在单元格旁、随单元格移动并提供给加载项，但不能在网格中回复；重新写出的文件把批注存为备注。文件中没有日期的批注，加载项读到的是 1970 年 1 月 1 日。备注和链接显示在单元格旁，但加载项只能读取链接。",
    ],
    [
      "A protected sheet keeps everything out: cells that are not locked, and exceptions other than for formats, are not there.",
      "受保护的工作表不接受任何更改：没有未锁定的单元格，除格式外也没有其他例外。",
    ],
    [
      "Add-ins filter by values, dates, comparisons, the largest and smallest, and the average; by colours only a person does, and a file keeps what that hides, not by what. Icons and relative dates are not there. The grid draws the buttons of one filter a sheet.",
      "加载项可按值、日期、比较、最大最小项和平均值筛选；按颜色筛选只能由人操作，文件只保存被隐藏的行，不保存条件。没有图标和相对日期筛选。网格中每张工作表只显示一个筛选的按钮。",
    ],
    [
      "A sheet is printed by the browser, headers and footers without their fonts and pictures. A file gets the orientation, the paper, the pages to fit, the area, the title rows, header, footer, headings and grid lines; its other settings are kept for add-ins.",
      "工作表由浏览器打印，页眉和页脚不含字体和图片。存入文件的有方向、纸张、适应页数、打印区域、标题行、页眉、页脚、行号列标和网格线；其他设置只供加载项读写。",
    ],
    ["Views are not there.", "没有自定义视图。"],
    [
      "That a table bands its columns or makes its first or last one stand out is kept and written to files, and not drawn.",
      "表的镶边列以及突出显示的第一列或最后一列会保存并存入文件，但不绘制。",
    ],
    [
      "Data bars and icons are drawn for limits that are numbers or single cells, not formulas, and are not printed. A file gets a bar's limits and colour, not its border, axis or negative look; the icons that came with Excel 2010 (stars, triangles, boxes, sets of one's own) stay out of it.",
      "数据条和图标在界限为数字或单个单元格（而非公式）时绘制，不打印。数据条存入界限和颜色，不含边框、坐标轴和负值外观；Excel 2010 新增的图标（星形、三角、方框和自定义图标集）不存入文件。",
    ],
    [
      "Groups of rows and columns are made, collapsed and shown by add-ins, and files have them; the grid shows what they leave, not their signs.",
      "行列分组由加载项建立、折叠和展开，并存入文件；网格显示结果，但不显示分级符号。",
    ],
    [
      "Patterns of fills are kept for add-ins, neither drawn nor written to files. The style Normal cannot be changed; what a named style says of protection, shrinking and the order of reading is kept, and no cell shows it.",
      "填充图案只供加载项读写，不绘制，也不存入文件。“常规”样式不能更改；命名样式中关于保护、缩小和阅读顺序的设置只保存，单元格不体现。",
    ],
    [
      "Text that is shrunk to fit or justified in its cell is drawn at its size and to the left.",
      "缩小字体填充或两端对齐的文本按原字号左对齐显示。",
    ],
    [
      "Pasted text is read cell by cell as it was typed; a formula that is refused keeps all of it out.",
      "粘贴的文本逐格按键入处理；只要有一个公式被拒绝，就全部不粘贴。",
    ],
  ),
  topic(
    "Charts",
    "图表",
    [
      "Columns, bars, lines, areas, scatters, pies and doughnuts are drawn; every other kind is refused by its name.",
      "可绘制柱形、条形、折线、面积、散点、饼图和圆环图；其他种类按名称拒绝。",
    ],
    ["Of trendlines only straight ones are drawn; the others are refused.", "趋势线只绘制直线；其他类型会被拒绝。"],
    [
      "Kept and given back, but not drawn: tick marks, the spacing of labels, where an axis crosses, the data table, shadows, the angle of a title, a look for part of a text, the place of a label and the place of the plot.",
      "只保存并返回、不绘制：刻度线、标签间隔、坐标轴交叉位置、数据表、阴影、标题角度、部分文字的格式、单个数据标签的位置以及绘图区的位置。",
    ],
  ),
  topic(
    "The object model (Office.js)",
    "对象模型（Office.js）",
    [
      "Requirement sets up to ExcelApi 1.20 are claimed as far as the client serves them; a member that is not there answers ApiNotFound. Among them are pictures of ranges and charts, error bars, the entries of a legend, the protection of single cells, queries and linked workbooks.",
      "最高声明到 ExcelApi 1.20，以客户端所提供的为限；没有的成员返回 ApiNotFound，其中包括区域和图表的图片、误差线、图例项、单个单元格的保护、查询和链接的工作簿。",
    ],
    [
      "XML that add-ins keep with the workbook (custom XML parts) is kept by the page; a file written anew has none, and that of a file is not shown to add-ins.",
      "加载项随工作簿保存的 XML（自定义 XML 部件）只保存在页面中；重新写出的文件不含它，文件中已有的也不提供给加载项。",
    ],
    [
      "Text and formulas an add-in writes are read as in the United States, as in every Excel; what a person types is read in the language of the page.",
      "加载项写入的文本和公式按美国英语读取，与各种 Excel 相同；人工键入的内容按页面语言读取。",
    ],
  ),
];
