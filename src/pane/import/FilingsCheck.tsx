import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { grouped } from "../../register/import/filings/flags";
import type { CompanyReading } from "../../register/import/filings/filingFacts";
import type { FactsPlan } from "../../register/import/filings/planFacts";
import type { FilingFiles } from "./readFilingFiles";
import { useTexts } from "../texts/texts";
import { inOneLine, labelled } from "../texts/language";

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "4px 12px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
  },
  company: { display: "flex", flexDirection: "column", gap: "4px" },
  list: {
    margin: 0,
    padding: "0 0 0 16px",
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  change: { fontVariantNumeric: "tabular-nums" },
});

const mostShown = 20;

interface Props {
  readonly files: FilingFiles;
  readonly plan: FactsPlan;
}

/** What was read of each company, what it changes in the table, and what does not add up. */
export function FilingsCheck({ files, plan }: Props) {
  const styles = useStyles();
  const { filings: texts, imports, pane } = useTexts();
  const { added, changed, unchanged } = plan;
  return (
    <div className={styles.scroll}>
      <Body1 role="status">{texts.summary(added.length, changed.length, unchanged)}</Body1>
      {changed.length > 0 && (
        <section className={styles.company}>
          <Body1Strong as="h3">{texts.changes}</Body1Strong>
          <ul className={styles.list}>
            {changed.slice(0, mostShown).map(({ index, before, fact }) => (
              <li key={index} className={styles.change}>
                <Caption1>
                  {labelled(`${fact.company} · ${fact.line} · ${fact.periodEnd}`, "", pane.language)}
                  {texts.change(shown(before.value, texts.nothingThere), shown(fact.value, texts.nothingThere))}
                  {` ${fact.unit}, ${fact.form} ${fact.accession}`}
                </Caption1>
              </li>
            ))}
          </ul>
          {changed.length > mostShown && <Caption1>{texts.more(changed.length - mostShown)}</Caption1>}
        </section>
      )}
      {files.companies.map((company) => (
        <CompanyCheck key={company.cik} company={company} />
      ))}
      {files.bad.length > 0 && (
        <ul className={styles.list}>
          {files.bad.slice(0, mostShown).map(({ file, problem }) => (
            <li key={`${file} ${problem.line} ${problem.column}`}>
              <Caption1>{texts.badRow(file, problem.line, imports.reasons[problem.kind](problem))}</Caption1>
            </li>
          ))}
          {files.bad.length > mostShown && <li>{texts.more(files.bad.length - mostShown)}</li>}
        </ul>
      )}
    </div>
  );
}

const shown = (value: string, blank: string) => (value === "" ? blank : grouped(value));

function CompanyCheck({ company }: { readonly company: CompanyReading }) {
  const styles = useStyles();
  const words = useTexts();
  const { filings: texts } = words;
  const lines = new Set(company.facts.filter(({ value }) => value !== "").map(({ line }) => line)).size;
  const blankLines = new Set(company.notFiled.map(({ line }) => line.name)).size;
  const { refused, flags } = company;
  return (
    <section className={styles.company} aria-label={company.name}>
      <Body1Strong as="h3">{company.name}</Body1Strong>
      <Caption1 className={styles.quiet}>
        {`CIK ${company.cik} · ${company.currency} · ${texts.company(lines, company.years.length)}`}
      </Caption1>
      <ul className={styles.list}>
        {identityLines(company, words).map((line) => (
          <li key={line}>
            <Caption1>{line}</Caption1>
          </li>
        ))}
        {flags.restated > 0 && (
          <li>
            <Caption1>{texts.restated(flags.restated)}</Caption1>
          </li>
        )}
        {blankLines > 0 && (
          <li>
            <Caption1>{texts.notFiled(blankLines)}</Caption1>
          </li>
        )}
        {refused.length > 0 && (
          <li>
            <Caption1>{texts.refused(refused.length)}</Caption1>
            <ul className={styles.list}>
              {refused.slice(0, mostShown).map(({ place, field, needs, got }) => (
                <li key={`${place} ${field}`}>
                  <Caption1>{texts.refusedFigure(place, field, needs, got)}</Caption1>
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </section>
  );
}

function identityLines(
  { identities }: CompanyReading,
  { filings: texts, pane: { language } }: ReturnType<typeof useTexts>,
): string[] {
  return (["Balance sheet", "Gross profit", "Cash bridge"] as const).flatMap((name) => {
    const own = identities.filter((identity) => identity.name === name);
    const different = own.filter(({ verdict }) => verdict === "differs");
    const unchecked = own.filter(({ verdict }) => verdict === "cannot be checked").length;
    const holding = own.length - different.length - unchecked;
    const told = [
      holding > 0 ? texts.holds(holding) : "",
      unchecked > 0 ? texts.unchecked(unchecked) : "",
      ...different.map(({ end, difference, unit }) => texts.differs(end, grouped(difference), unit)),
    ].filter(Boolean);
    return told.length === 0 ? [] : [labelled(texts.identities[name], inOneLine(told, language), language)];
  });
}
