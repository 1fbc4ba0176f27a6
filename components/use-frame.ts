/** The room that an element has, in pixels of whole numbers, as it is drawn and whenever it changes. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Frame } from '../engine/map/projection.ts';

/** Until the room is known, and where nothing is laid out. */
const USUAL = 320;
/** Height as a part of the width, and its limits in pixels: all of the map is to be seen without scrolling. */
const PART = 0.75;
const TALLEST = 420;

export function useFrame(element: RefObject<HTMLElement | null>): Frame {
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setWidth(Math.round(current.clientWidth) || USUAL);
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(current);
    return () => resized.disconnect();
  }, []);
  return { width, height: Math.round(Math.min(TALLEST, width * PART)) };
}
