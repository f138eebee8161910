/** Hatching, so that fills are told apart without colour: on a pen, for screen and files alike, and as a style. Pure. */
import { css } from 'lit';
import type { Pen } from './svg-pen.ts';

/** Pixels between two lines of a hatch, square to neither side. */
const GAP_PX = 6;

interface HatchBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Lines rising to the right over what the pen's present path encloses, within its box; `ratio` pixels of the pen make one of
 * CSS. The path is used up.
 */
export function hatchPath(pen: Pen, box: HatchBox, colour: string, ratio = 1): void {
  const { left, top, width, height } = box;
  pen.save();
  pen.clip();
  pen.strokeStyle = colour;
  pen.lineWidth = ratio;
  pen.setLineDash([]);
  pen.beginPath();
  for (let x = left - height; x < left + width; x += GAP_PX * ratio) {
    pen.moveTo(x, top + height);
    pen.lineTo(x + height, top);
  }
  pen.stroke();
  pen.restore();
}

/** A hatched box. */
export function hatchRect(pen: Pen, box: HatchBox, colour: string): void {
  pen.beginPath();
  pen.rect(box.left, box.top, box.width, box.height);
  hatchPath(pen, box, colour);
}

/** Bars of lists: a plain part, one that takes away, the one that stands out, the preset's tick. */
export const barStyles = css`
  .track {
    position: relative;
  }
  i.minus,
  i.cut {
    background: repeating-linear-gradient(-45deg, var(--bar, var(--line-strong)) 0 1.5px, transparent 1.5px 6px);
    box-shadow: inset 0 0 0 1px var(--bar, var(--line-strong));
  }
  i.marked {
    background:
      repeating-linear-gradient(-45deg, var(--surface) 0 1.5px, transparent 1.5px 6px), var(--bottleneck-fill);
  }
  s.preset {
    position: absolute;
    z-index: 1;
    top: -3px;
    bottom: -3px;
    width: 0;
    border-inline-start: 2px dashed var(--baseline);
  }
  .key {
    display: inline-block;
    width: 0;
    height: 12px;
    margin-inline-end: 4px;
    border-inline-start: 2px dashed var(--baseline);
    vertical-align: -2px;
  }
  /* Paper has no backgrounds: bars are strokes there. */
  @media print {
    i.part,
    i.total,
    i.marked {
      box-sizing: border-box;
      border-block-start: 10px solid var(--bar, var(--earth));
      background: none;
    }
    i.total {
      border-color: var(--ink-2);
    }
    i.marked {
      border-color: var(--bottleneck-fill);
    }
    i.minus,
    i.cut {
      box-sizing: border-box;
      border: 1px dashed var(--bar, var(--line-strong));
      background: none;
      box-shadow: none;
    }
  }
  @media (forced-colors: active) {
    i,
    s.preset,
    .key {
      forced-color-adjust: none;
    }
    i.minus,
    i.cut,
    i.marked {
      background: repeating-linear-gradient(-45deg, CanvasText 0 1.5px, Canvas 1.5px 6px);
      box-shadow: inset 0 0 0 1px CanvasText;
    }
    s.preset,
    .key {
      border-color: GrayText;
    }
  }
`;
