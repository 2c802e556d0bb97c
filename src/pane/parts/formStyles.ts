import { makeStyles, tokens } from "@fluentui/react-components";

/** The layout of a form that fills a tab: fields that scroll, two of them beside each other, and the buttons below. */
export const useFormStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "4px 12px 12px",
  },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px", alignItems: "start" },
  input: { minWidth: 0, width: "100%" },
  actions: {
    display: "flex",
    gap: "8px",
    justifyContent: "flex-end",
    alignItems: "center",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
});
