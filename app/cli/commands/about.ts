/** What the program says of itself beside its commands. */
export const about = {
  purpose:
    "Parallax compares how outlets frame the news: loaded terms by voice, attributed and unattributed claims, passages side by side.",
  usage: ["parallax COMMAND [PATH…|-] [options]", "parallax COMMAND --help", "parallax --version"],
  input: [
    "PATH is a file or a folder; a folder is searched for .txt, .md, .html, .docx, .odt, .rtf, .pdf, .ndjson and .jsonl files, in the order of their names, hidden ones left out. - is standard input, which is also read where no path is given and something is piped in.",
    "A .txt file is one document: its id is the file name without the ending, its text the file's bytes as UTF-8, verbatim. A .md file may begin with YAML front matter, and a .yaml file of the same name beside the text gives metadata: outlet, title, date, url, genre, event, language, licence. A file in a folder named like a known outlet's id belongs to that outlet unless its metadata says otherwise. The id of a text from standard input is stdin.",
    "A web page (.html), Word file (.docx), OpenDocument text (.odt), .rtf or .pdf file is one document, too. Its text is all that it shows, in reading order; spans count in this text. What is no part of the article is set apart, and notes say what was decided in reading it. With --input text such a file is read as the text that it is made of.",
    'NDJSON is one object a line with at least {"id": "…", "text": "…"}, and any of the metadata. Give every document an id of its own.',
  ],
  status: [
    ["0", "done, or the reader of the output closed it"],
    ["1", "some input failed: each is named on standard error, the rest is done"],
    ["2", "wrong usage"],
  ],
} as const;
