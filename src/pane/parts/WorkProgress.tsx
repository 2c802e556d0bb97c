import { ProgressBar } from "@fluentui/react-components";

interface Props {
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known how much there is to do: the bar only moves then. */
  readonly total: number;
  readonly className?: string;
}

/** How much of a piece of work is done. */
export function WorkProgress({ label, done, total, className }: Props) {
  const share = total === 0 ? {} : { value: done / total };
  return <ProgressBar className={className} aria-label={label} {...share} />;
}
