import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Told, ToldPoint, ToldRow } from './told.ts';
import type { Telling } from './telling.ts';

/** A comparison as a Word document: landscape, one table whose head repeats, every point cited, the sources at the end. */
export function documentOf(
  told: Told,
  address: string,
  { words, language }: Telling,
): Promise<Blob> {
  const { columns, rows, sources } = told;
  const head = new TableRow({
    tableHeader: true,
    children: [
      cell([new Paragraph(words.row)]),
      ...columns.map(({ name, address, facts }) => cell([linked(name, address), quiet(facts)])),
    ],
  });
  const file = new Document({
    title: words.caption,
    creator: 'Plenary',
    styles: {
      default: { document: { run: { font: 'Calibri', size: 18, language: { value: language } } } },
    },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({ text: words.caption, heading: HeadingLevel.HEADING_1 }),
          linked(`${words.from} ${address}`, address),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [head, ...rows.map((row) => rowOf(row, words.nothing))],
          }),
          new Paragraph({ text: words.sources, heading: HeadingLevel.HEADING_2 }),
          ...sources.flatMap(({ name, lines }) => [
            new Paragraph({ text: name, heading: HeadingLevel.HEADING_3 }),
            ...lines.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
          ]),
        ],
      },
    ],
  });
  return Packer.toBlob(file);
}

function rowOf(row: ToldRow, nothing: string): TableRow {
  const cells: Paragraph[][] =
    'lines' in row
      ? row.lines.map((lines) => lines.map((text) => new Paragraph(text)))
      : row.points.map((points) => points.flatMap(pointParagraphs));
  return new TableRow({
    cantSplit: false,
    children: [
      cell([new Paragraph({ children: [new TextRun({ text: row.label, bold: true })] })]),
      ...cells.map((own, at) => {
        const instead = 'instead' in row ? row.instead[at] : nothing;
        return cell(own.length > 0 ? own : [quiet(instead ?? nothing)]);
      }),
    ],
  });
}

function pointParagraphs({ strength, says, aside, citation, address }: ToldPoint): Paragraph[] {
  return [
    new Paragraph({
      spacing: { before: 80 },
      children: [
        ...(strength ? [new TextRun({ text: `${strength}. `, bold: true })] : []),
        new TextRun(says),
        ...(aside ? [new TextRun({ text: ` ${aside}`, italics: true })] : []),
      ],
    }),
    linked(citation, address),
  ];
}

function linked(text: string, link: string): Paragraph {
  const run = new TextRun({ text, style: 'Hyperlink', size: 16 });
  return new Paragraph({ children: [new ExternalHyperlink({ link, children: [run] })] });
}

function quiet(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, color: '57585E', size: 16 })] });
}

function cell(children: Paragraph[]): TableCell {
  return new TableCell({ children, margins: { top: 60, bottom: 60, left: 80, right: 80 } });
}
