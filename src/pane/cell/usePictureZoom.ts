/** How large the picture of a path is drawn, and how it is moved: to fit, by steps, by dragging its ground. */
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from "react";

const step = 1.25;
const [smallest, largest] = [0.25, 2];
const moveBy = 60;
const within = (scale: number, least: number, most: number) => Math.max(least, Math.min(scale, most));

interface Size {
  readonly width: number;
  readonly height: number;
}

export function usePictureZoom(box: RefObject<HTMLDivElement | null>, size: Size) {
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 });
  const [chosen, setChosen] = useState<number | "fit">("fit");
  const isDragged = useRef(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [box]);

  // Where nothing is laid out yet it is drawn as it is.
  const fitting =
    room.width === 0 ? 1 : within(Math.min(room.width / size.width, room.height / size.height), smallest, 1);
  const scale = chosen === "fit" ? fitting : chosen;
  const larger = () => setChosen(within(scale * step, smallest, largest));
  const smaller = () => setChosen(within(scale / step, smallest, largest));
  const fit = () => setChosen("fit");

  /** True when the key was one of these. */
  const onKey = (event: KeyboardEvent): boolean => {
    const moves: Record<string, readonly [left: number, top: number]> = {
      ArrowLeft: [-moveBy, 0],
      ArrowRight: [moveBy, 0],
      ArrowUp: [0, -moveBy],
      ArrowDown: [0, moveBy],
    };
    const move = event.shiftKey ? moves[event.key] : undefined;
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    if (move !== undefined) box.current?.scrollBy({ left: move[0], top: move[1] });
    else if (event.key === "+" || event.key === "=") larger();
    else if (event.key === "-") smaller();
    else if (event.key === "0") fit();
    else return false;
    event.preventDefault();
    return true;
  };
  const drag = {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button !== 0 || (event.target as Element).closest("button") !== null) return;
      isDragged.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (isDragged.current) event.currentTarget.scrollBy({ left: -event.movementX, top: -event.movementY });
    },
    onLostPointerCapture: () => {
      isDragged.current = false;
    },
  };
  return { scale, larger, smaller, fit, onKey, drag };
}
