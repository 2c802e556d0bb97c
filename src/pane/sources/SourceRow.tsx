import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { PersonEditRegular } from "@fluentui/react-icons/svg/person-edit";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { memo } from "react";
import { parseOverrides } from "../../engine/evidence/gradeOverride";
import { figureText } from "../parts/figureText";
import { GradeLetter } from "../grades/GradeLetter";
import { missingFields } from "../../register/missing";
import type { Source } from "../../register/source";
import { gradeOf } from "../../register/sourceGrade";
import { useTexts } from "../texts/texts";
import { caliberName } from "../parts/caliberName";
import { webAddress } from "../parts/webAddress";
import { useWorkbook } from "../ports/workbookContext";
import { SourceRowMenu } from "./SourceRowMenu";
import { sourceTitle } from "../parts/sourceTitle";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    paddingRight: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  select: {
    display: "flex",
    gap: "8px",
    flexGrow: 1,
    minWidth: 0,
    padding: "6px 4px 6px 8px",
    textAlign: "start",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  first: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "4px",
    padding: "6px 0 6px 12px",
    flexShrink: 0,
  },
  check: {
    width: "16px",
    height: "16px",
    margin: "4px",
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  text: { display: "flex", flexDirection: "column", minWidth: 0, flexGrow: 1 },
  name: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  value: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  // In a narrow pane it goes on below: how a value was measured is not to be guessed.
  figure: { overflowWrap: "anywhere" },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  missing: { display: "flex", gap: "4px", alignItems: "flex-start", color: tokens.colorPaletteDarkOrangeForeground1 },
  overridden: { display: "flex", gap: "4px", alignItems: "flex-start", color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, fontSize: "14px", marginTop: "1px" },
  more: { marginTop: "5px" },
});

interface Props {
  readonly source: Source;
  readonly duplicate: boolean;
  readonly isSelected: boolean;
  /** `isRange`: with all rows since the one selected before. */
  readonly onSelect: (source: Source, isSelected: boolean, isRange: boolean) => void;
  readonly onGoTo: (source: Source) => void;
  readonly onEdit: (source: Source) => void;
  readonly onRemove: (source: Source) => void;
}

export const SourceRow = memo(function SourceRow(props: Props) {
  const { source, duplicate, isSelected, onSelect, onGoTo, onEdit, onRemove } = props;
  const styles = useStyles();
  const all = useTexts();
  const { sources: texts, review, grades, many } = all;
  const { environment } = useWorkbook();
  const [override] = parseOverrides(source.reason);
  const missing = missingFields(source).map((field) => texts.fields[field]);
  const figure = figureText(source, environment.language);
  const address = webAddress(source.reference);
  const measured = [source.periodEnd, caliberName(source.caliber, all)].filter(Boolean);
  return (
    <li className={mergeClasses(styles.row, isSelected && styles.selected)} data-row>
      <span className={styles.first}>
        <GradeLetter grade={gradeOf(source)} spoken="words" />
        <input
          type="checkbox"
          className={styles.check}
          aria-label={many.selectNamed(source.id)}
          checked={isSelected}
          // What a range begins with is known to a click only.
          onClick={({ currentTarget, shiftKey }) => onSelect(source, currentTarget.checked, shiftKey)}
          onChange={() => undefined}
        />
      </span>
      <button
        type="button"
        className={styles.select}
        title={texts.goTo(source.id)}
        onClick={() => onGoTo(source)}
        onKeyDown={(event) => {
          if (event.key !== " ") return;
          event.preventDefault();
          onSelect(source, !isSelected, event.shiftKey);
        }}
        // A button is pressed by Space as it comes up.
        onKeyUp={(event) => event.key === " " && event.preventDefault()}
      >
        <span className={styles.text}>
          <span className={styles.name}>
            {sourceTitle(source.company || texts.noCompany, source.datapoint || texts.noDatapoint)}
          </span>
          <span className={styles.figure}>
            <span className={styles.value}>{figure}</span>
            {figure !== "" && measured.length > 0 && " · "}
            {measured.join(" · ")}
          </span>
          <span className={styles.line}>{[source.id, source.source].filter(Boolean).join(" · ")}</span>
          {missing.length > 0 && <Fault>{texts.missing(missing.join(texts.separator))}</Fault>}
          {override !== undefined && (
            <span className={styles.overridden}>
              <PersonEditRegular className={styles.icon} aria-hidden />
              <span>
                {review.overridden(
                  override.from === "ungraded" ? grades.ungraded : override.from,
                  override.to,
                  override.name,
                  override.date,
                )}
              </span>
            </span>
          )}
          {duplicate && <Fault>{texts.duplicateId}</Fault>}
        </span>
      </button>
      {address !== null && (
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          icon={<OpenRegular />}
          aria-label={many.openNamed(source.id)}
          title={texts.openNamed(address)}
          onClick={() => environment.openAddress(address)}
        />
      )}
      <SourceRowMenu source={source} onEdit={onEdit} onRemove={onRemove} />
    </li>
  );
});

function Fault({ children }: { children: string }) {
  const styles = useStyles();
  return (
    <span className={styles.missing}>
      <WarningRegular className={styles.icon} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
