import { makeStyles, tokens } from "@fluentui/react-components";

/** The layout of a task or a form that fills a tab: fields that scroll, two of them beside each other, and the buttons below. */
export const useFormStyles = makeStyles({
  task: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    // Low as at 200% zoom, the task scrolls with its title and its buttons.
    "@media (max-height: 560px)": { overflowY: "auto", "& > *": { flexShrink: 0, overflowY: "visible" } },
  },
  form: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    "@media (max-height: 560px)": { overflowY: "auto" },
  },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    // Low as at 200% zoom, the whole form scrolls instead of a slit of it.
    "@media (max-height: 560px)": { overflowY: "visible", flexShrink: 0 },
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
