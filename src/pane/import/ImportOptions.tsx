import { Caption1, Checkbox, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { separators, type Separator } from "../../register/import/readDelimited";
import type { RowProblem } from "../../register/import/importedTable";
import type { SignCurrency } from "../../register/import/figureWithUnit";
import { asksForYuan } from "../../register/import/traditionalYuan";
import { datesIn } from "./datesIn";
import type { ImportReading, ImportSettings } from "./useImportReading";
import { ReadingChoice } from "./ReadingChoice";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))",
    gap: "8px 10px",
    alignItems: "end",
  },
  wide: { gridColumnStart: 1, gridColumnEnd: -1, minWidth: 0 },
  top: { alignSelf: "start" },
  input: { minWidth: 0, width: "100%" },
});

interface Props {
  readonly reading: ImportReading;
  readonly settings: ImportSettings;
  readonly onSettings: (changes: Partial<ImportSettings>) => void;
}

/** How the text is read: by a preset or by its columns, and what the text alone cannot tell. */
export function ImportOptions({ reading, settings, onSettings }: Props) {
  const { text, wide, lacks, preset, open, ofAll, bad } = reading;
  const waiting = (kind: RowProblem["kind"]) =>
    bad.filter(({ problems }) => problems.some((problem) => problem.kind === kind)).length;
  const styles = useStyles();
  const { imports: texts } = useTexts();
  const usesPreset = preset !== null && !settings.ownColumns;
  // The sign is asked about only where it stands somewhere.
  const hasYen = text.table.rows.some(({ cells }) => cells.some((cell) => /[¥￥]/.test(cell)));
  const signs = texts.sharedSigns[!usesPreset && asksForYuan(text.table, reading.mapping) ? "元" : "¥"];
  const { numberDays, plainYear } = datesIn(reading);
  const months = Object.fromEntries(texts.months.map((name, index) => [String(index + 1), name]));
  const choice = <Value extends string>(
    label: string,
    value: Value | null,
    words: Readonly<Record<string, string>>,
    onValue: (value: Value | null) => void,
    waitingRows: number,
  ) => <ReadingChoice {...{ label, value, words, onValue, waitingRows }} />;
  return (
    <div className={styles.grid}>
      {preset !== null && (
        <Field
          className={styles.wide}
          label={texts.readAs}
          size="small"
          hint={usesPreset ? texts.presetHints[preset.id] : null}
        >
          <Select
            size="small"
            className={styles.input}
            select={{ className: styles.input }}
            value={usesPreset ? preset.id : ""}
            onChange={(_, { value }) => onSettings({ ownColumns: value === "" })}
          >
            <option value={preset.id}>{texts.presets[preset.id]}</option>
            <option value="">{texts.ownColumns}</option>
          </Select>
        </Field>
      )}
      <Field label={texts.separator} size="small">
        <Select
          size="small"
          className={styles.input}
          select={{ className: styles.input }}
          value={text.separator}
          onChange={(_, { value }) => onSettings({ separator: value as Separator, mapping: null })}
        >
          {separators.map((separator) => (
            <option key={separator} value={separator}>
              {texts.separators[separator]}
            </option>
          ))}
        </Select>
      </Field>
      {!usesPreset && (
        <>
          {choice(
            texts.decimalSign,
            settings.decimalSign,
            texts.decimalSigns,
            (decimalSign) => onSettings({ decimalSign }),
            waiting("two numbers"),
          )}
          {choice(
            texts.dayOrder,
            settings.dayOrder,
            texts.dayOrders,
            (dayOrder) => onSettings({ dayOrder }),
            waiting("two dates"),
          )}
          {numberDays !== null &&
            choice(
              texts.dayCount(numberDays.text),
              settings.dayCount,
              texts.dayCounts(numberDays.days),
              (dayCount) => onSettings({ dayCount }),
              waiting("two day counts"),
            )}
          {(hasYen || signs === texts.sharedSigns["元"]) &&
            choice<SignCurrency>(
              signs.label,
              settings.signCurrency,
              signs.currencies,
              (signCurrency) => onSettings({ signCurrency }),
              waiting("shared sign"),
            )}
          {choice(
            texts.yearEnd,
            settings.yearEnd === null ? null : String(settings.yearEnd),
            months,
            (month) => onSettings({ yearEnd: month === null ? null : Number(month) }),
            waiting("no year end"),
          )}
          {plainYear !== null && settings.yearEnd !== null && settings.yearEnd !== 12 && (
            <Checkbox
              className={styles.wide}
              label={<Caption1>{texts.movesPlainYears(plainYear)}</Caption1>}
              checked={settings.movesPlainYears}
              onChange={(_, { checked }) => onSettings({ movesPlainYears: checked === true })}
            />
          )}
          <Checkbox
            className={styles.wide}
            label={<Caption1>{texts.hasHeader}</Caption1>}
            checked={text.hasHeader}
            onChange={(_, { checked }) => onSettings({ hasHeader: checked === true, mapping: null })}
          />
          {wide !== null && (
            <Checkbox
              className={styles.wide}
              label={
                <Caption1>
                  {texts.unpivoted(
                    listed(
                      wide.places.map((place) => wide.table.headers[place] ?? ""),
                      texts.listed,
                    ),
                  )}
                </Caption1>
              }
              checked={settings.isUnpivoted}
              onChange={(_, { checked }) => onSettings({ isUnpivoted: checked === true, mapping: null })}
            />
          )}
          {wide !== null &&
            settings.isUnpivoted &&
            wide.named.length > 0 &&
            choice(
              texts.headingsName(listed(wide.named, texts.listed)),
              settings.headings ?? wide.role,
              texts.headingRoles,
              (headings) => onSettings({ headings, mapping: null }),
              lacks === "headings" ? text.table.rows.length : 0,
            )}
          {open.map((field) => (
            <Field
              key={field}
              className={styles.top}
              label={texts.ofAll[field]}
              size="small"
              validationMessage={lacks === field ? texts.lacks[field] : null}
              validationState={lacks === field ? "error" : "none"}
            >
              <Input
                className={styles.input}
                input={{ className: styles.input }}
                size="small"
                value={ofAll[field]}
                onChange={(_, { value }) => onSettings({ ofAll: { ...settings.ofAll, [field]: value } })}
              />
            </Field>
          ))}
        </>
      )}
    </div>
  );
}

const shownHeadings = 3;

/** The first few headings. */
function listed(headings: readonly string[], separator: string): string {
  return headings.slice(0, shownHeadings).join(separator) + (headings.length > shownHeadings ? " …" : "");
}
