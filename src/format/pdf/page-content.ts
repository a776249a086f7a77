/** A piece of text as the page shows it, in points from the page's top left corner. */
export interface Glyphs {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  /** Height of the type, in points. */
  readonly size: number;
  readonly bold: boolean;
}

/** A drawn line, horizontal or vertical: `at` is its place across, `from` and `to` along. */
export interface Ruling {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyphs[];
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
}

/** As much of pdfjs-dist as is used; it is installed only by those who read PDF. */
export interface PdfLibrary {
  readonly OPS: Readonly<Record<string, number>>;
  getDocument(parameters: object): { readonly promise: Promise<PdfFile>; destroy(): Promise<void> };
}
export interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}
export interface PdfPage {
  getViewport(parameters: { scale: number }): { width: number; height: number; transform: number[] };
  getTextContent(): Promise<{ items: readonly object[] }>;
  getOperatorList(): Promise<{ fnArray: readonly number[]; argsArray: readonly unknown[] }>;
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  cleanup(): void;
}

type Matrix = readonly [number, number, number, number, number, number];
interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** What stands on a page: text with its places, and the straight lines of its tables. */
export async function pageContent(page: PdfPage, { OPS }: PdfLibrary): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const view = viewport.transform as unknown as Matrix;
  const operators = await page.getOperatorList();
  const { horizontal, vertical } = rulings(operators, OPS, view);
  const text = await page.getTextContent();
  const glyphs = text.items.flatMap((item) => {
    const { str, width, transform, fontName } = item as Partial<TextItem>;
    if (str === undefined || transform === undefined || str.trim() === '') return [];
    const matrix = multiply(view, transform as unknown as Matrix);
    const size = Math.hypot(matrix[2], matrix[3]);
    // Writing that does not run from left to right (a stamp, a margin note turned by 90°) is no running text.
    if (Math.abs(matrix[1]) > Math.abs(matrix[0])) return [];
    const left = matrix[4];
    return [
      {
        text: plainHan(str),
        left,
        right: left + (width ?? 0),
        y: matrix[5],
        size,
        bold: isBoldFont(page, fontName ?? ''),
      },
    ];
  });
  page.cleanup();
  return { width: viewport.width, height: viewport.height, glyphs, horizontal, vertical };
}

/** Some writers name Han glyphs by their radicals (⼯ for 工), which look the same and compare as different. */
function plainHan(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (radical) => supplement.get(radical) ?? radical.normalize('NFKC'));
}

/** Simplified forms of the CJK Radicals Supplement, which have no decomposition (UCD, EquivalentUnifiedIdeograph.txt). */
const supplement = new Map(
  Object.entries({
    ...{
      '⺁': '厂',
      '⺇': '几',
      '⺌': '小',
      '⺎': '兀',
      '⺟': '母',
      '⺠': '民',
      '⺦': '丬',
      '⺩': '王',
      '⺬': '示',
      '⺮': '竹',
    },
    ...{
      '⺼': '肉',
      '⻁': '虎',
      '⻄': '西',
      '⻅': '见',
      '⻆': '角',
      '⻉': '贝',
      '⻋': '车',
      '⻓': '长',
      '⻔': '门',
      '⻘': '青',
    },
    ...{
      '⻙': '韦',
      '⻚': '页',
      '⻛': '风',
      '⻜': '飞',
      '⻝': '食',
      '⻢': '马',
      '⻣': '骨',
      '⻤': '鬼',
      '⻥': '鱼',
      '⻦': '鸟',
    },
    ...{ '⻧': '卤', '⻨': '麦', '⻩': '黄', '⻪': '黾', '⻬': '齐', '⻮': '齿', '⻰': '龙', '⻲': '龟', '⼾': '户' },
  }),
);

function isBoldFont(page: PdfPage, id: string): boolean {
  if (!page.commonObjs.has(id)) return false;
  const font = page.commonObjs.get(id) as { name?: string; bold?: boolean; black?: boolean } | null;
  return font?.bold === true || font?.black === true || /bold|black|heavy|heiti|simhei/i.test(font?.name ?? '');
}

/** Straight strokes, and filled rectangles so thin that they are strokes (as Word draws them). */
function rulings(
  list: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  OPS: PdfLibrary['OPS'],
  view: Matrix,
) {
  const horizontal: Ruling[] = [];
  const vertical: Ruling[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = view;
  list.fnArray.forEach((operator, index) => {
    const args = list.argsArray[index] as readonly unknown[] | null;
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? matrix;
    else if (operator === OPS.transform && args) matrix = multiply(matrix, args as unknown as Matrix);
    else if (operator === OPS.constructPath && args) {
      const paints = args[0] !== OPS.endPath && args[0] !== OPS.clip && args[0] !== OPS.eoClip;
      const data = (args[1] as readonly ArrayLike<number>[] | null)?.[0];
      if (paints && data) for (const points of subpaths(data, matrix)) addRulings(points, horizontal, vertical);
    }
  });
  return { horizontal, vertical };
}

type Point = readonly [number, number];

/** Path data of pdf.js: 0 move, 1 line, 2 cubic curve, 3 quadratic curve, 4 close, each followed by its coordinates. */
function subpaths(data: ArrayLike<number>, matrix: Matrix): Point[][] {
  const paths: Point[][] = [];
  const length = [2, 2, 6, 4, 0];
  for (let i = 0; i < data.length; ) {
    const code = data[i] ?? 4;
    const count = length[code] ?? 0;
    if (code === 0) paths.push([]);
    const path = paths.at(-1);
    if (code === 4) {
      const first = path?.[0];
      if (first) path.push(first);
    } else {
      path?.push(apply(matrix, data[i + count - 1] ?? 0, data[i + count] ?? 0));
    }
    i += count + 1;
  }
  return paths;
}

const thin = 3;

function addRulings(points: readonly Point[], horizontal: Ruling[], vertical: Ruling[]): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (points.length > 2 && bottom - top <= thin && right - left > thin) {
    horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
  } else if (points.length > 2 && right - left <= thin && bottom - top > thin) {
    vertical.push({ at: (left + right) / 2, from: top, to: bottom });
  } else {
    points.slice(1).forEach(([x, y], index) => {
      const [fromX, fromY] = points[index] as Point;
      if (Math.abs(y - fromY) < 0.5 && Math.abs(x - fromX) > thin) {
        horizontal.push({ at: y, from: Math.min(x, fromX), to: Math.max(x, fromX) });
      } else if (Math.abs(x - fromX) < 0.5 && Math.abs(y - fromY) > thin) {
        vertical.push({ at: x, from: Math.min(y, fromY), to: Math.max(y, fromY) });
      }
    });
  }
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

function apply(matrix: Matrix, x: number, y: number): Point {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}
