// What the help pages say around the functions, in each of their languages.

export const words = {
  en: {
    lang: "en",
    folder: "assets/help/",
    product: "AI Economy for Excel",
    help: "Help",
    guides: "Guides",
    search: { label: "Search the help", found: "# found", none: "Nothing found" },
    argument: "Argument",
    meaning: "What it is",
    optional: "may be left out",
    repeating: "may be repeated",
    result: "Result",
    example: "Example",
    inputs: "Inputs",
    examples: "Examples",
    method: "Method",
    errors: "Errors",
    errorsIntroduction:
      "What the cell shows, and the sentence behind it. Excel shows the sentence for #VALUE! and #N/A; the task pane shows it for every error.",
    formula: "Formula",
    twin: {
      title: "How Excel would compute this",
      inline:
        "A formula of Excel's own that gives the same and needs no add-in, from Excel 2021 on. Here for the first example.",
      named:
        "A formula of Excel's own that gives the same and needs no add-in, in Excel 2024 and Microsoft 365. It stands under a name of the workbook, which is called with every argument given:",
      reading:
        'x="" asks whether a cell is empty, and x<"" whether it holds a number, because Excel sorts every number before every text.',
      limits: "What it does not do:",
    },
    shown: "Shown",
    blanks: "Empty cells",
    blanksMeaning: [
      'An argument left out, or "", takes its default. An empty cell in place of a number counts as 0, as in Excel\'s own functions; in place of a text it is left out.',
      "A row that is empty throughout is skipped and keeps its place. A series of periods must end in a filled one: zeros and empty cells at its end are refused, since Excel on the desktop sends both as 0.",
    ],
    claims: {
      title: "Published figures and the models",
      summary: "which of the printed figures the models compute, which they only read, and which have no home.",
      introduction: [
        "The ledger of claims holds every figure that the documents print, in our own words and with the place where it stands. Against each stands what the models make of it.",
        "A figure counts as computed only where the model reaches it without reading it. It agrees within half a unit of the last digit printed; where it does not, the reason stands beside it.",
      ],
      columns: {
        claim: "Claim",
        figure: "Figure",
        printed: "Printed",
        place: "Where it stands",
        status: "Status",
        count: "Claims",
        models: "Models, and why they differ",
      },
      status: { agrees: "computed, agrees", differs: "computed, differs", input: "input", none: "no home" },
      meaning: {
        agrees: "A model computes it from other inputs and arrives at the figure printed.",
        differs: "A model computes it from other inputs and arrives at another figure; the reason is given.",
        input: "A model reads it and computes others from it.",
        none: "No model computes or reads it.",
      },
    },
    reviewers: {
      title: "For reviewers: compare, tick, sign",
      summary:
        "what changed between versions, a queue of what to look at, signatures that go stale by themselves, and the definition of their seal.",
    },
    commandLine: {
      title: "Command line",
      summary:
        "workbook files without Excel: models in, figures traced, results verified, versions compared, reports out.",
      introduction: [
        "aie works on .xlsx files where no Excel runs: in a script, on a server, or before a file is handed on. It asks no server and changes no file but the one that it is told to write.",
        "npm run build makes it (dist/aie.cjs); node dist/aie.cjs, or aie where the package is installed, runs it. --json prints JSON whose schemas are in assets/schemas; what takes longer tells of its progress beside the output.",
      ],
      command: "Command",
      does: "What it does",
      commands: {
        eval: "Evaluates formulas, with the functions of the add-in, alone or in the context of a workbook.",
        insert:
          "Writes models of the gallery into a new workbook, or adds them to one; every other part of that file stays as it is.",
        filings: "Reads companies' filings as graded facts and writes them as a table.",
        cells: "Shows what cells hold, or their formulas.",
        trace:
          "Tells what a figure rests on: grade of the worst and of the weighted input, sources with links, assumptions.",
        grades: "Lists every figure with its grade, and those below a floor.",
        review:
          "Lists contradicting sources, grades that evidence would change, and figures that look wrong; with --queue writes a sheet of what a reviewer has to look at.",
        verify: "Calculates every formula anew, compares it with the file's result, and checks signatures.",
        diff: "Tells what changed between two versions, by meaning, and what moved because of it.",
        report: "Writes a page that needs no spreadsheet: headline figures, sources, checks, charts.",
        portable:
          "Writes a copy for people without the add-in: formulas of Excel's own, or results, in place of its functions; tells what moves, what is hidden, and whom the file names.",
        sensitivity:
          "Tells what a figure comes to for values of one or two inputs, how far each graded input moves it, or which input brings it to a target; writes the table or the tornado into a copy.",
        sign: "Writes a copy with a sign-off that turns stale when an input changes, in any spreadsheet program.",
      },
      exitCode: "Ends with",
      exitCodes: {
        0: "All went well.",
        1: "Something differs, or there are findings.",
        2: "It was called wrongly, or a file cannot be read; the reason is printed.",
        3: "A figure is below the floor that was asked for.",
      },
      inFull: "In full",
    },
    workbench: {
      title: "What the workbench does not do",
      summary: "where the workbench, our own small Excel host, differs from Excel.",
      introduction: [
        "The workbench is a small Excel host of our own, in the browser and in the command line, for trying the add-in without an Excel. What stands on this page it does not do, or does otherwise; what is not on this page should be as in Excel, and a difference there is a fault.",
      ],
    },
    other: "简体中文",
    onThisPage: "On this page",
    chapters: {
      stack: "Stack: who earns what, counted once",
      capex: "Capital spending: does revenue cover depreciation?",
      tokens: "Tokens: what they cost and how demand answers to price",
      momentum: "Momentum: how fast it grows",
      evidence: "Evidence: what a figure rests on",
      unitEconomics: "Unit economics: what one user, job or machine earns",
      risk: "Risk: what would change the answer",
      coverage: "Coverage: many companies, one calendar, one stack",
    },
  },
  "zh-CN": {
    lang: "zh-CN",
    folder: "assets/help/zh-CN/",
    product: "AI 经济 Excel 加载项",
    help: "帮助",
    guides: "指南",
    search: { label: "搜索帮助", found: "找到 # 项", none: "没有找到" },
    argument: "参数",
    meaning: "含义",
    optional: "可省略",
    repeating: "可重复",
    result: "结果",
    example: "示例",
    inputs: "输入",
    examples: "示例",
    method: "方法",
    errors: "错误",
    errorsIntroduction: "单元格显示的错误及其说明。Excel 只对 #VALUE! 与 #N/A 显示说明；任务窗格对每种错误都显示。",
    formula: "公式",
    twin: {
      title: "Excel 会怎样计算",
      inline: "以下 Excel 自带公式无需加载项即可得出相同结果，适用于 Excel 2021 及更高版本。此处以第一个示例为例。",
      named:
        "以下 Excel 自带公式无需加载项即可得出相同结果，适用于 Excel 2024 与 Microsoft 365。它保存在工作簿的名称中，调用时须给出全部参数：",
      reading: '公式中 x="" 判断单元格是否为空，x<"" 判断是否为数字，因为 Excel 把所有数字排在文字之前。',
      limits: "它不做的事：",
    },
    shown: "显示",
    blanks: "空单元格",
    blanksMeaning: [
      '省略的参数或 "" 取默认值。代替数字的空单元格按 0 计，与 Excel 自己的函数相同；代替文字的空单元格视为省略。',
      "整行为空的行会被跳过并保留其位置。按期序列的最后一期必须有值：末尾的 0 与空单元格会被拒绝，因为桌面版 Excel 把两者都作为 0 传入。",
    ],
    claims: {
      title: "已发表数字与模型",
      summary: "模型算出哪些已发表的数字，哪些只作为输入读取，哪些没有归宿。",
      introduction: [
        "论断台账收录各文件所载的每个数字，用我们自己的话概括并注明出处（英文）。每个数字旁边是各模型对它的处理。",
        "只有模型不读取该数字而得出它，才算“算出”。与所载最后一位的半个单位之内相符即为一致；不一致时旁边给出原因（英文）。",
      ],
      columns: {
        claim: "编号",
        figure: "数字",
        printed: "所载数值",
        place: "出处",
        status: "状态",
        count: "数量",
        models: "模型及差异原因",
      },
      status: { agrees: "算出且一致", differs: "算出但不同", input: "作为输入", none: "无归宿" },
      meaning: {
        agrees: "某个模型由其他输入算出，并与所载数字一致。",
        differs: "某个模型由其他输入算出，但得到另一个数字；原因已注明。",
        input: "某个模型读取它并由它算出其他数字。",
        none: "没有模型算出或读取它。",
      },
    },
    reviewers: {
      title: "致复核者：比较、复核、签署",
      summary: "版本之间的变化、待查内容的清单、会自动失效的签名，以及封印的定义。",
    },
    commandLine: {
      title: "命令行",
      summary: "不用 Excel 处理工作簿文件：插入模型、追溯数字、核对结果、比较版本、生成报告。",
      introduction: [
        "aie 在没有 Excel 的地方处理 .xlsx 文件：脚本中、服务器上，或在转交文件之前。它不访问任何服务器，只写入指定的文件。",
        "npm run build 生成 dist/aie.cjs；用 node dist/aie.cjs 运行，安装了软件包时也可直接用 aie。--json 输出 JSON，其结构见 assets/schemas；耗时较长的工作会另行显示进度。",
      ],
      command: "命令",
      does: "作用",
      commands: {
        eval: "计算公式（含加载项函数），可单独计算，也可在某个工作簿中计算。",
        insert: "把模型库中的模型写入新工作簿，或加入已有工作簿；该文件的其他部分保持不变。",
        filings: "把公司申报文件读成带等级的事实，并写成表格。",
        cells: "显示单元格内容或公式。",
        trace: "说明一个数字的依据：最低等级与加权等级、来源及关联、假设。",
        grades: "列出每个数字及其等级，以及低于下限的数字。",
        review: "列出相互矛盾的来源、证据会改变的等级和看起来有误的数字；加 --queue 则写入复核者待查内容的工作表。",
        verify: "重新计算每个公式并与文件中的结果比较，同时检查签名。",
        diff: "按含义说明两个版本之间的变化，以及因此变动的结果。",
        report: "生成无需电子表格即可阅读的页面：主要数字、来源、检查、图表。",
        portable:
          "生成供没有加载项的人使用的副本：以 Excel 自带的公式或结果代替加载项函数；并说明哪些数字变动、哪些内容隐藏、文件提到哪些人名。",
        sensitivity:
          "说明一个数字在一两个输入取不同值时的结果、各分级输入使其变动的幅度，或使其达到目标的输入值；可把结果表或龙卷风图写入副本。",
        sign: "生成带签核的副本；输入改变时，在任何电子表格程序中签核都会显示失效。",
      },
      exitCode: "退出码",
      exitCodes: {
        0: "一切正常。",
        1: "有差异或有发现。",
        2: "调用有误或文件无法读取；会说明原因。",
        3: "有数字低于所要求的下限。",
      },
      inFull: "完整用法",
    },
    workbench: {
      title: "工作台做不到的事",
      summary: "工作台（我们自己的小型 Excel 宿主）与 Excel 的不同之处。",
      introduction: [
        "工作台是我们自己的小型 Excel 宿主，在浏览器和命令行中运行，没有 Excel 也能试用加载项。本页列出它做不到或做法不同的事；未列出的应与 Excel 相同，否则就是缺陷。",
      ],
    },
    other: "English",
    onThisPage: "本页函数",
    chapters: {
      stack: "产业链：谁赚到什么，每一美元只计一次",
      capex: "资本开支：收入能否覆盖折旧？",
      tokens: "token：成本与需求的价格弹性",
      momentum: "势头：增长有多快",
      evidence: "证据：数字的依据",
      unitEconomics: "单位经济：一名用户、一项任务或一台机器的收益",
      risk: "风险：什么会改变答案",
      coverage: "覆盖：多家公司，同一日历，同一产业链",
    },
  },
};
