/** How the files are read elsewhere, with nothing but what comes with the language (in R: jsonlite for the texts). */
export const EXAMPLES = {
  python: `  import csv, io, json, zipfile

  bundle = zipfile.ZipFile("corpus.zip")

  def table(name):
      with bundle.open(name) as file:
          yield from csv.DictReader(io.TextIOWrapper(file, encoding="utf-8", newline=""))

  # A score of every document
  for row in table("scores.csv"):
      if row["measure"] == "loaded" and row["value"]:
          print(row["document"], float(row["value"]), row["low"], row["high"])

  # The texts, and the words at the offsets of a mark
  lines = map(json.loads, bundle.open("corpus.ndjson"))
  by_hash = {line["sha256"]: line["text"] for line in lines if line["kind"] == "text"}

  def words(text, start, end):
      return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")

  for term in table("loaded-terms.csv"):
      text = by_hash[term["text_sha256"]]
      assert words(text, int(term["start"]), int(term["end"])) == term["words"]`,
  r: `  unzip("corpus.zip", exdir = "corpus")
  table <- function(name) read.csv(file.path("corpus", name), fileEncoding = "UTF-8",
                                   na.strings = "", colClasses = c(document = "character"))
  documents <- table("documents.csv")
  scores    <- merge(table("scores.csv"), documents[c("document", "story")])
  aggregate(value ~ outlet, data = subset(scores, measure == "loaded"), FUN = median)

  # The texts
  lines <- readLines(file.path("corpus", "corpus.ndjson"), encoding = "UTF-8")
  texts <- jsonlite::stream_in(textConnection(lines[startsWith(lines, '{"kind":"text"')]))
  documents$text <- texts$text[match(documents$text_sha256, texts$sha256)]`,
} as const;
