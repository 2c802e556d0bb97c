import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { PersonEditRegular } from "@fluentui/react-icons/svg/person-edit";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { memo } from "react";
import { parseOverrides } from "../../engine/evidence/gradeOverride";
import { formatValue } from "../parts/formatValue";
import { GradeLetter } from "../grades/GradeLetter";
import { missingFields } from "../../register/missing";
import type { Source } from "../../register/source";
import { gradeOf } from "../../register/sourceGrade";
import { useTexts } from "../texts/texts";
import { webAddress } from "../parts/webAddress";
import { useWorkbook } from "../ports/workbookContext";
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
    padding: "6px 4px 6px 12px",
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
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  missing: { display: "flex", gap: "4px", alignItems: "flex-start", color: tokens.colorPaletteDarkOrangeForeground1 },
  overridden: { display: "flex", gap: "4px", alignItems: "flex-start", color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, fontSize: "14px", marginTop: "1px" },
  more: { marginTop: "5px" },
});

interface Props {
  readonly source: Source;
  readonly duplicate: boolean;
  readonly onSelect: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export const SourceRow = memo(function SourceRow({ source, duplicate, onSelect, onEdit, onRemove }: Props) {
  const styles = useStyles();
  const { sources: texts, review, grades } = useTexts();
  const { environment } = useWorkbook();
  const [override] = parseOverrides(source.reason);
  const missing = missingFields(source).map((field) => texts.fields[field]);
  const figure = `${formatValue(source.value, environment.language)} ${source.unit}`.trim();
  const measured = [source.periodEnd, source.caliber].filter(Boolean);
  return (
    <li className={styles.row}>
      <button type="button" className={styles.select} title={texts.goTo(source.id)} onClick={onSelect}>
        <GradeLetter grade={gradeOf(source)} spoken="words" />
        <span className={styles.text}>
          <span className={styles.name}>
            {sourceTitle(source.company || texts.noCompany, source.datapoint || texts.noDatapoint)}
          </span>
          <span className={styles.line}>
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
      <RowMenu source={source} onEdit={onEdit} onRemove={onRemove} />
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

function RowMenu({ source, onEdit, onRemove }: Omit<Props, "onSelect" | "duplicate">) {
  const styles = useStyles();
  const { pane, sources: texts } = useTexts();
  const { environment } = useWorkbook();
  const address = webAddress(source.reference);
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={pane.more(source.id)}
          data-source={source.id}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<EditRegular />} onClick={onEdit}>
            {texts.edit}
          </MenuItem>
          {address !== null && (
            <MenuItem icon={<OpenRegular />} onClick={() => environment.openAddress(address)}>
              {texts.open}
            </MenuItem>
          )}
          <MenuItem icon={<DeleteRegular />} onClick={onRemove}>
            {texts.remove}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
