"""The report: words, tables and pictures of one scenario, as PDF or web page."""
