import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ShownChange, ShownPair } from "./shownChanges";
import { useTexts } from "../texts/texts";
import { labelled } from "../texts/language";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "6px 12px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "baseline" },
  label: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  place: { fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  code: { fontFamily: tokens.fontFamilyMonospace },
});

interface Props {
  readonly change: ShownChange;
  readonly onGoTo: (address: string) => void;
}

/** One change: what it is about, where, before and after, and what it depends on. */
export function ChangeItem({ change, onGoTo }: Props) {
  const styles = useStyles();
  const { share: texts } = useTexts();
  const { label, place, address, kind, pairs, move, notes } = change;
  return (
    <li className={styles.item}>
      {label !== "" && <div className={styles.label}>{label}</div>}
      <div className={styles.head}>
        {address === null ? (
          <span>{place}</span>
        ) : (
          <Link
            as="button"
            inline
            className={styles.place}
            aria-label={texts.goTo(label === "" ? place : `${label}, ${place}`)}
            title={texts.goTo(place)}
            onClick={() => onGoTo(address)}
          >
            {place}
          </Link>
        )}
        {kind !== "" && <span className={styles.quiet}>{kind}</span>}
        {move !== "" && <span>{move}</span>}
      </div>
      {pairs.map((pair, index) => (
        <Pair key={index} pair={pair} />
      ))}
      {notes.map((note) => (
        <div key={note} className={styles.quiet}>
          {note}
        </div>
      ))}
    </li>
  );
}

function Pair({ pair: { field, before, after } }: { readonly pair: ShownPair }) {
  const styles = useStyles();
  const { diff, pane } = useTexts();
  const shown = (text: string, className: string) =>
    text === "" ? (
      <span className={styles.quiet}>{diff.blank}</span>
    ) : (
      <span className={`${className} ${text.startsWith("=") ? styles.code : ""}`}>{text}</span>
    );
  return (
    <div>
      {field !== "" && <span className={styles.quiet}>{labelled(field, "", pane.language)}</span>}
      {shown(before, "")}
      <span aria-hidden> → </span>
      {shown(after, styles.after)}
    </div>
  );
}
