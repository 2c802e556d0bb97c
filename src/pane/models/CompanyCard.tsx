import { Body1, Card, Field, Input, makeStyles, Select, Subtitle2 } from "@fluentui/react-components";
import { useId, useState } from "react";
import { InsertAction } from "./InsertAction";
import { useCompanies } from "./useCompanies";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";
import type { YearsChosen } from "../ports/workbookPort";

const useStyles = makeStyles({
  card: { gap: "8px", flexShrink: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  wide: { flexGrow: 1, flexBasis: "140px", minWidth: 0 },
});

/** No company is called so. */
const without = "";
/** Of the choice of how many years; 0 is all. */
const yearCounts = [0, 10, 5];

/** A company's model: one of the facts in the workbook, or one without filings by its name. */
export function CompanyCard() {
  const styles = useStyles();
  const { models: texts } = useTexts();
  const { models } = useWorkbook();
  const heading = useId();
  const companies = useCompanies();
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState("");
  const [years, setYears] = useState<YearsChosen["years"]>("fiscal");
  const [yearCount, setYearCount] = useState(0);
  const company = chosen === without || (chosen !== null && companies.includes(chosen)) ? chosen : companies[0];
  const name = typed.trim();
  return (
    <Card className={styles.card} size="small" appearance="outline" role="region" aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading}>
        {texts.company.title}
      </Subtitle2>
      <Body1>{texts.company.summary}</Body1>
      <Body1>{texts.company.summaryWithout}</Body1>
      {companies.length === 0 ? (
        <Body1>{texts.company.none}</Body1>
      ) : (
        <Field label={texts.company.choose} size="small">
          <Select value={company ?? without} onChange={(_, { value }) => setChosen(value)}>
            {companies.map((one) => (
              <option key={one}>{one}</option>
            ))}
            <option value={without}>{texts.company.without}</option>
          </Select>
        </Field>
      )}
      {company !== undefined && company !== without ? (
        <>
          <div className={styles.row}>
            <Field label={texts.company.years} size="small" className={styles.wide}>
              <Select value={years} onChange={(_, { value }) => setYears(value === "calendar" ? value : "fiscal")}>
                <option value="fiscal">{texts.company.fiscal}</option>
                <option value="calendar">{texts.company.calendar}</option>
              </Select>
            </Field>
            <Field label={texts.company.yearCount} size="small" className={styles.wide}>
              <Select value={yearCount} onChange={(_, { value }) => setYearCount(Number(value))}>
                {yearCounts.map((count) => (
                  <option key={count} value={count}>
                    {count === 0 ? texts.company.allYears : texts.company.latestYears(count)}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <InsertAction
            key={company}
            title={company}
            insert={(onProgress) =>
              models.insertCompany(company, { years, ...(yearCount > 0 && { yearCount }) }, onProgress)
            }
          />
        </>
      ) : (
        <>
          <Field label={texts.company.name} size="small">
            <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
          </Field>
          {name !== "" && (
            <InsertAction title={name} insert={(onProgress) => models.insertWithoutFilings(name, onProgress)} />
          )}
        </>
      )}
    </Card>
  );
}
