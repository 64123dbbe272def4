//! Tables for a terminal.

use crate::failure::plain;
use console::measure_text_width;

/// Returns lines whose columns are aligned, the first of them the headings. Cells of any script are as wide as a
/// terminal displays them.
pub fn table<const N: usize>(headings: [&str; N], rows: &[[String; N]]) -> String {
    let mut lines = vec![headings.map(str::to_owned)];
    // A line feed in a cell would look like another row.
    lines.extend(rows.iter().map(|row| row.each_ref().map(|cell| plain(&cell.replace('\n', " ")))));
    let width = |column: usize| {
        lines.iter().filter_map(|line| line.get(column)).map(|it| measure_text_width(it)).max()
    };
    let widths: Vec<usize> = (0..N).map(|column| width(column).unwrap_or_default()).collect();
    let padded = |(cell, width): (&String, &usize)| {
        format!("{cell}{}", " ".repeat(width.saturating_sub(measure_text_width(cell))))
    };
    let line = |line: &[String; N]| line.iter().zip(&widths).map(padded).collect::<Vec<_>>().join("  ");
    lines.iter().map(|cells| line(cells).trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn columns_of_all_scripts_are_aligned_and_nothing_steers_the_terminal() {
        let rows = [["例え.com", "1\u{1b}[2J"], ["a.com", "2\n3"]].map(|row| row.map(str::to_owned));
        assert_eq!(table(["NAME", "N"], &rows), "NAME      N\n例え.com  1\\u{1b}[2J\na.com     2 3");
    }
}
