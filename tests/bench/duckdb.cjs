// Puts one query to DuckDB on a table `orders` read from a CSV file; prints the median of five runs.
const { DuckDBInstance } = require('@duckdb/node-api');
const [, , csv, query] = process.argv;

(async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(`CREATE TABLE orders AS SELECT * FROM read_csv('${csv}', header = true)`);
    const seconds = [];
    let repeats = 0;
    for (let run = 0; run < 6; ++run) {
        const start = process.hrtime.bigint();
        const rows = await (await connection.runAndReadAll(query)).getRowObjects();
        const took = Number(process.hrtime.bigint() - start) / 1e9;
        repeats = rows.reduce((sum, row) => sum + Number(row.repeats), 0);
        if (run > 0)
            seconds.push(took);
    }
    seconds.sort((a, b) => a - b);
    console.log(JSON.stringify({ seconds: seconds[2], repeats }));
})();
