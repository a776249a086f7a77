export { type PdfOptions, readPdf } from './read-pdf.js';
