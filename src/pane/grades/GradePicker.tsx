import { Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { GradeLetter } from "./GradeLetter";
import { isGrade } from "../../register/sourceGrade";
import { grades, type Grade } from "../../engine/grade";
import type { GradeOrUngraded } from "../../register/sourceGrade";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: "100%" },
  list: { maxHeight: "300px" },
  option: { display: "flex", gap: "8px", alignItems: "flex-start", padding: "6px 0" },
  text: { display: "flex", flexDirection: "column", minWidth: 0 },
  words: { fontWeight: tokens.fontWeightSemibold, "::first-letter": { textTransform: "uppercase" } },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The list opens at what is chosen: nothing yet stands before the first letter, which is not to be scrolled back to. */
const options: readonly GradeOrUngraded[] = ["ungraded", ...grades];

interface Props {
  readonly grade: string;
  readonly onGrade: (grade: Grade | "") => void;
}

/** A grade is chosen by what it means: every option says its definition and an example. */
export function GradePicker({ grade, onGrade }: Props) {
  const styles = useStyles();
  const { grades: texts, sources } = useTexts();
  const chosen: GradeOrUngraded = isGrade(grade) ? (grade as Grade) : "ungraded";
  const nameOf = (of: GradeOrUngraded) => (of === "ungraded" ? texts.ungraded : `${of} · ${texts.words[of]}`);
  return (
    <Field label={sources.fields.grade} hint={<Meaning grade={chosen} />}>
      <Dropdown
        className={styles.dropdown}
        size="small"
        placeholder={sources.chooseGrade}
        value={nameOf(chosen)}
        selectedOptions={[chosen]}
        listbox={{ className: styles.list }}
        positioning={{ autoSize: "height", overflowBoundaryPadding: 8 }}
        onOptionSelect={(_, { optionValue }) =>
          onGrade((grades as readonly string[]).includes(optionValue ?? "") ? (optionValue as Grade) : "")
        }
      >
        {options.map((option) => (
          <Option key={option} value={option} text={nameOf(option)}>
            <span className={styles.option}>
              <GradeLetter grade={option} />
              <span className={styles.text}>
                <span className={styles.words}>{option === "ungraded" ? texts.ungraded : texts.words[option]}</span>
                <Meaning grade={option} />
              </span>
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function Meaning({ grade }: { grade: GradeOrUngraded }) {
  const styles = useStyles();
  const { grades: texts } = useTexts();
  const meaning =
    grade === "ungraded"
      ? texts.ungradedDefinition
      : `${texts.definitions[grade]} ${texts.example(texts.examples[grade])}`;
  return <span className={styles.small}>{meaning}</span>;
}
