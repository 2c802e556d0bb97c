import { Body1, Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import { useAnnounce } from "../parts/announcements";
import { formatValue } from "../parts/formatValue";
import { useTexts } from "../texts/texts";
import type { PreviewView } from "./usePreview";
import { useWorkbook } from "../ports/workbookContext";
import type { CellValue } from "../ports/workbookPort";
import { labelled } from "../texts/language";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
  code: { fontWeight: tokens.fontWeightSemibold },
  scroll: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: "2px 8px", border: `1px solid ${tokens.colorNeutralStroke3}`, whiteSpace: "nowrap" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  scalar: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

const rowsShown = 50;

export function ResultPreview({ view }: { view: PreviewView }) {
  const styles = useStyles();
  const { functions: texts, sources, pane } = useTexts();
  const announce = useAnnounce();
  const heading = useId();
  const spoken = view.kind === "error" ? `${view.code} ${view.message}` : (scalarOf(view)?.toString() ?? "");
  useEffect(() => {
    if (spoken !== "") announce(labelled(texts.result, spoken, pane.language));
  }, [announce, spoken, texts, pane]);
  return (
    <section className={styles.result} aria-labelledby={heading}>
      <Caption1Strong as="h3" id={heading}>
        {texts.result}
      </Caption1Strong>
      {view.kind === "missing" && (
        <Body1 className={styles.quiet}>{texts.fillRequired(view.names.join(sources.separator))}</Body1>
      )}
      {view.kind === "calculating" && <Body1 className={styles.quiet}>{texts.calculating}</Body1>}
      {view.kind === "unknown" && <Body1 className={styles.quiet}>{texts.unknownResult(view.argument)}</Body1>}
      {view.kind === "failed" && (
        <Body1 className={styles.error}>{labelled(pane.failed, view.reason, pane.language)}</Body1>
      )}
      {view.kind === "error" && (
        <Body1 className={styles.error}>
          <span className={styles.code}>{view.code}</span> {view.message}
        </Body1>
      )}
      {view.kind === "values" && <Values rows={view.rows} />}
    </section>
  );
}

function scalarOf(view: PreviewView): CellValue | undefined {
  return view.kind === "values" && view.rows.length === 1 && view.rows[0]?.length === 1 ? view.rows[0][0] : undefined;
}

function Values({ rows }: { rows: readonly (readonly CellValue[])[] }) {
  const styles = useStyles();
  const { functions: texts } = useTexts();
  const { language } = useWorkbook().environment;
  const scalar = scalarOf({ kind: "values", rows });
  if (scalar !== undefined) return <span className={styles.scalar}>{formatValue(scalar, language)}</span>;
  return (
    <>
      <div
        className={styles.scroll}
        role="group"
        tabIndex={0}
        aria-label={texts.resultShape(rows.length, rows[0]?.length ?? 0)}
      >
        <table className={styles.table}>
          <tbody>
            {rows.slice(0, rowsShown).map((row, rowIndex) => (
              <tr key={rowIndex}>
                {row.map((value, columnIndex) => (
                  <td
                    key={columnIndex}
                    className={mergeClasses(styles.cell, typeof value === "number" && styles.number)}
                  >
                    {formatValue(value, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Caption1 className={styles.quiet}>
        {texts.resultShape(rows.length, rows[0]?.length ?? 0)}
        {rows.length > rowsShown && `, ${texts.moreCells(rows.length - rowsShown)}`}
      </Caption1>
    </>
  );
}
