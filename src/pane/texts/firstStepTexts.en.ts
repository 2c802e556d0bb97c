/** A workbook in which nothing of the add-in stands yet. */
export const englishFirstSteps = {
  title: "Three ways to begin",
  cards: {
    model: {
      title: "Try a model",
      text: "Who earns what along apps, models and hosting, with sources, checks and charts. Replace the blue inputs with your own.",
      sample: "Insert the stack model",
    },
    flows: {
      title: "Paste my flows",
      text: "A sheet for your own payments between firms; each dollar of end customers counts once as you paste.",
      sample: "Write sample flows",
    },
    sources: {
      title: "Import sources",
      text: "A table of figures from a spreadsheet or a CSV file becomes a graded register.",
      sample: "Use the sample table",
    },
  },
  allModels: "All models",
  failed: "That did not work.",
  modelInserted: (sheet: string) => `The stack model stands in the workbook; its results are on “${sheet}”.`,
  flowsWritten: (sheet: string) => `The sheet “${sheet}” is ready: paste your payments over the sample.`,
  path: "From a blank workbook to a graded total in seven steps:",
};

export type FirstStepTexts = typeof englishFirstSteps;
