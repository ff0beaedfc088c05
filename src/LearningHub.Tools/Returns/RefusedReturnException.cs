namespace LearningHub.Tools.Returns;

/// <summary>A file that cannot be accepted as a return. The message is for its sender.</summary>
internal sealed class RefusedReturnException(string message) : Exception(message);
