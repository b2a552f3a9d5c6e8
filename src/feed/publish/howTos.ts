export interface HowTo {
  readonly title: string;
  readonly text: string;
  readonly code: string;
}

/** How other programs read the tables, the same question in each: annual averages of NdPr oxide. */
export function howTos(address: string): readonly HowTo[] {
  const prices = (format: string): string => `${address}tables/prices.${format}`;
  return [
    {
      title: 'Power Query (Excel, Power BI)',
      text: 'Data, Get Data, Blank Query, Advanced Editor. Refreshes with the workbook, and is text and numbers only.',
      code: `let
  Source = Parquet.Document(Web.Contents("${prices('parquet')}")),
  Rows = Table.SelectRows(Source, each [material] = "NdPr oxide" and [basis] = "average" and [preferred] = "yes")
in
  Table.SelectColumns(Rows, {"period", "value", "unit", "publisher", "url"})`,
    },
    {
      title: 'Google Sheets',
      text: 'Google fetches it about once an hour. The tables fit where a sheet holds them; the columns stand in the order of the CSV.',
      code: `=QUERY(IMPORTDATA("${prices('csv')}"),
  "select Col15, Col6, Col9 where Col2 = 'NdPr oxide' and Col3 = 'average' and Col21 = 'yes'", 1)`,
    },
    {
      title: 'pandas',
      text: 'With pyarrow for Parquet; <code>read_csv</code> reads the CSV files just as well.',
      code: `import pandas as pd

prices = pd.read_parquet("${prices('parquet')}")
ndpr = prices.query("material == 'NdPr oxide' and basis == 'average' and preferred == 'yes'")
print(ndpr[["period", "value", "unit", "publisher"]])`,
    },
    {
      title: 'DuckDB',
      text: 'Reads only the columns that the question needs.',
      code: `SELECT period, value, unit, publisher
FROM '${prices('parquet')}'
WHERE material = 'NdPr oxide' AND basis = 'average' AND preferred = 'yes'
ORDER BY "from";`,
    },
    {
      title: 'Spark',
      text: 'Spark reads no web address by itself: fetch the file first, or mirror the folder into your object store.',
      code: `from pyspark import SparkFiles

spark.sparkContext.addFile("${prices('parquet')}")
prices = spark.read.parquet("file://" + SparkFiles.get("prices.parquet"))
prices.filter("material = 'NdPr oxide' and basis = 'average' and preferred = 'yes'") \\
      .select("period", "value", "unit", "publisher").show()`,
    },
  ];
}
