using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace LearningHub.Cli.Outcomes;

/// <summary>Says in one sentence why a host cannot listen, and what to do.</summary>
internal static class ListenErrors
{
    /// <summary>The sentence.</summary>
    /// <param name="urls">The addresses asked for.</param>
    /// <param name="exception">What the server said.</param>
    public static string Explain(string urls, Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse })
            {
                return $"{urls} is in use by another program, perhaps by another \"hub serve\". "
                    + "Stop that one, or choose another port, for example --urls http://127.0.0.1:5090.";
            }
            if (inner is SocketException { SocketErrorCode: SocketError.AccessDenied })
                return $"This user may not listen on {urls}. Ports below 1024 are kept for administrators: choose a higher one with "
                    + "--urls.";
            if (inner is SocketException { SocketErrorCode: SocketError.AddressNotAvailable })
                return $"This computer has no such address: {urls}. Choose one that it has, for example --urls http://127.0.0.1:5080.";
        }
        return $"The host cannot listen on {urls}. {exception.Message} Write addresses as --urls http://127.0.0.1:5080.";
    }
}
