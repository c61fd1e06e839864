/** The drawings of the kinds as strokes for a canvas, which on a phone takes no SVG; the same lines as the files of the screens. Box 120 × 130. */
import type { Drawing } from '@components/icons'

/** A filled or stroked path, or a petal: an ellipse above the middle, turned. */
export type Mark =
  | { readonly path: string; readonly stroke?: number; readonly light?: boolean }
  | { readonly circle: readonly [x: number, y: number, radius: number] }
  | { readonly petals: readonly [x: number, y: number]; readonly count: number }

export type Group = { readonly x: number; readonly y: number; readonly scale: number; readonly marks: readonly Mark[] }

const whole = (marks: readonly Mark[]): readonly Group[] => [{ x: 0, y: 0, scale: 1, marks }]

const sitting: readonly Mark[] = [
  { circle: [0, -36, 9.5] },
  { path: 'M-9-24Q0-28 9-24L7 6H-7z' },
  { path: 'M-30 15Q-4-6 0-2 4-6 30 15 24 22 0 20-24 22-30 15z' },
  { path: 'M-7-21C-20-34-14-52-1.5-63M7-21C20-34 14-52 1.5-63', stroke: 6 }
]

export const groupsOf: Readonly<Record<Exclude<Drawing, 'bowl'>, readonly Group[]>> = {
  yoga: [
    { x: 42, y: 92, scale: 1.06, marks: sitting },
    { x: 95, y: 103, scale: 0.62, marks: sitting }
  ],
  rope: whole([
    { path: 'M22 70C-6-6 126-6 98 70 92 132 28 132 22 70z', stroke: 4 },
    { circle: [60, 37, 10.5] },
    { path: 'M50 51Q60 46 70 51L68 79H52z' },
    { path: 'M51 55L30 70M69 55L90 70M55 78L46 92 54 104M65 78L74 90 67 102', stroke: 7.5 }
  ]),
  bun: whole([
    { path: 'M44 30c-7-8 7-12 0-22M60 26c-7-8 7-12 0-22M76 30c-7-8 7-12 0-22', stroke: 4.5 },
    { path: 'M14 92C12 58 36 40 60 40s48 18 46 52z' },
    { petals: [60, 69], count: 5 },
    { circle: [60, 69, 4.5] },
    { path: 'M10 97H110Q116 97 116 103V113Q116 119 110 119H10Q4 119 4 113V103Q4 97 10 97z' },
    { path: 'M22 103v10M41 103v10M60 103v10M79 103v10M98 103v10', stroke: 3.5, light: true }
  ]),
  scales: whole([
    { path: 'M60 24v82M38 108h44M26 42h68M26 42L12 76M26 42l14 34M94 42L80 76M94 42l14 34', stroke: 6 },
    { path: 'M8 76h36c0 12-8 17-18 17S8 88 8 76zM76 76h36c0 12-8 17-18 17s-18-5-18-17z' }
  ]),
  walk: whole([
    { circle: [42, 24, 11.5] },
    { path: 'M30 43Q42 37 54 43L52 78H33z' },
    { path: 'M38 76L33 95 22 112M47 76L55 94 63 112M33 47L20 68M52 48L70 66', stroke: 8 },
    { circle: [89, 56, 9] },
    { path: 'M80 72Q89 67 98 72L96 95H82z' },
    { path: 'M86 93L82 112M92 93L100 111M82 75L70 66M97 75L107 88', stroke: 6.5 },
    { path: 'M84 30C82 14 96 6 110 10 112 24 102 34 88 29z' },
    { path: 'M80 37L94 22', stroke: 4 }
  ]),
  talk: whole([
    { circle: [34, 62, 12] },
    { circle: [86, 62, 12] },
    { path: 'M12 118C12 92 20 80 34 80s22 12 22 38z' },
    { path: 'M64 118C64 92 72 80 86 80s22 12 22 38z' },
    { path: 'M40 8H80Q88 8 88 16V30Q88 38 80 38H68L60 48V38H40Q32 38 32 30V16Q32 8 40 8z' }
  ]),
  craft: whole([
    { path: 'M46 84L86 12M74 84L34 12', stroke: 9 },
    { path: 'M34 80C10 80 10 114 34 114s24-34 0-34zM86 80C62 80 62 114 86 114s24-34 0-34z', stroke: 7 }
  ]),
  podium: whole([
    { path: 'M42 18C26 16 28 38 46 38M78 18C94 16 92 38 74 38M60 46V60M46 62H74', stroke: 5 },
    { path: 'M40 10H80C80 36 73 50 60 50S40 36 40 10z' },
    { path: 'M6 120V96H42V120zM42 120V74H78V120zM78 120V102H114V120z' }
  ]),
  lectern: whole([
    { circle: [60, 26, 13] },
    { path: 'M34 72Q34 46 60 46 86 46 86 72z' },
    { path: 'M20 78H100L90 118H30z' },
    { path: 'M96 70L104 44', stroke: 4.5 },
    { circle: [106, 40, 6] }
  ])
}
