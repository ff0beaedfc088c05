using LearningHub.Contract.Description;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Problems;

/// <summary>Says which addresses are for programs. Their refusals are problem documents, not pages.</summary>
internal static class ApiPaths
{
    /// <summary>Whether an address is for programs.</summary>
    public static bool IsForPrograms(PathString path) =>
        IsApi(path) || path.StartsWithSegments("/openapi") || path.StartsWithSegments("/health");

    /// <summary>Whether scripts on other websites may read an address in the browser: the API, its description and the downloads.</summary>
    public static bool IsShared(PathString path) => IsApi(path) || path.StartsWithSegments("/openapi") || path.StartsWithSegments("/data");

    /// <summary>Whether an address is part of the API (the page <c>/api/</c> is not).</summary>
    public static bool IsApi(PathString path) => path.StartsWithSegments(ApiDescription.Root.TrimEnd('/'));
}
