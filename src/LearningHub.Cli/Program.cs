using LearningHub.Cli;
using LearningHub.Content.Diagnostics;

// Names and texts may contain control characters.
Console.SetOut(new PlainOutput(Console.Out));
Console.SetError(new PlainOutput(Console.Error));
return await HubProgram.RunAsync(args);
