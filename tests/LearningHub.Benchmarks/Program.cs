using System.CommandLine;
using LearningHub.Benchmarks.Asking;
using LearningHub.Benchmarks.Generating;
using LearningHub.Benchmarks.Generating.Passages;
using LearningHub.Benchmarks.Loading;
using LearningHub.Benchmarks.Measuring;
using LearningHub.Benchmarks.Searching;
using LearningHub.Benchmarks.Watching;

return await new RootCommand("Measures how long the hub takes to build, beside another generator, and makes up what is measured.")
{
    GenerateCommand.Create(),
    PassagesCommand.Create(),
    MeasureCommand.Create(),
    WatchCommand.Create(),
    PublishCommand.Create(),
    SearchCommand.Create(),
    LoadCommand.Create(),
    DocumentsCommand.Create(),
    AskCommand.Create(),
}.Parse(args).InvokeAsync();
