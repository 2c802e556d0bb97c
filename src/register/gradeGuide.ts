/** The scale of grades as it stands beside the register, for readers without the add-in. */
export const gradeGuide: readonly { readonly letter: string; readonly whatItIs: string; readonly example: string }[] = [
  { letter: "A", whatItIs: "Audited statement in a statutory filing", example: "10-K note" },
  {
    letter: "B",
    whatItIs: "Filed, not audited: 10-Q, prospectus figure, exhibit under oath",
    example: "Data-centre revenue in a 10-Q",
  },
  {
    letter: "C",
    whatItIs: "Official and furnished: earnings release, prepared call remarks, government statistics",
    example: "8-K earnings release",
  },
  {
    letter: "D",
    whatItIs: "Company on record elsewhere, or third-party estimates corroborated by three origins",
    example: "CFO on television",
  },
  {
    letter: "E",
    whatItIs: "Company documents seen by a reputable outlet, or two outlets with separate sources",
    example: "Leaked revenue-share statements",
  },
  {
    letter: "F",
    whatItIs: "One reputable outlet, two or more people with direct knowledge",
    example: "Newspaper citing three people familiar with the figures",
  },
  {
    letter: "G",
    whatItIs: "Third-party estimate with published method and inputs",
    example: "Chip counts with a 5-95% range",
  },
  {
    letter: "H",
    whatItIs: "One outlet, one unnamed person; an aggregator restating a report it links",
    example: "Newsletter quoting one person",
  },
  {
    letter: "I",
    whatItIs: "Assumption, guidance, forecast, estimate without method; a constant typed into a formula",
    example: "“Goal of 20bn by year end”",
  },
  {
    letter: "J",
    whatItIs: "Unsourced, rumour, dead link, generated text",
    example: "Figure on a slide with no origin",
  },
];

export const ungradedGuide = "Nobody has judged it yet: counts like J and is shown apart.";
