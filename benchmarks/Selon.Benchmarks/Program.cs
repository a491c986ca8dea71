using System.CommandLine;
using Selon.Benchmarks;

var articles = new Option<FileInfo?>("--articles") { Description = "JSON lines to read; else the annotated articles of ../shared, else examples/" };
var repeat = new Option<int>("--repeat") { Description = "How often the articles are read", DefaultValueFactory = _ => 10 };
var skipStart = new Option<bool>("--no-start") { Description = "Do not measure the program itself, only the library" };
var search = new Option<int>("--dossier-search") { Description = "Only measure the search in a dossier of so many varied articles" };
var root = new RootCommand("Measures the whole way from text to JSON, and prints a page of Markdown.") { articles, repeat, skipStart, search };
root.SetAction(parsed =>
{
    var corpus = Corpus.Load(parsed.GetValue(articles), parsed.GetValue(repeat));
    var report = new Report(Console.Out);
    report.Machine(corpus);
    if (parsed.GetValue(search) is > 0 and var many)
    {
        DossierSearch.Run(corpus, many, rounds: 20);
        return;
    }
    var pipeline = Pipeline.Load(out var loading);
    var one = Throughput.Measure(pipeline, corpus, threads: 1);
    var two = Throughput.Measure(pipeline, corpus, threads: 2);
    report.Throughput(one, two);
    report.Steps(StepTimes.Measure(pipeline, corpus));
    report.Memory(loading);
    if (!parsed.GetValue(skipStart))
    {
        var start = StartTimes.Measure();
        report.Program(ProgramTimes.Measure(corpus), one);
        report.Start(start);
    }
});
return root.Parse(args).Invoke();
