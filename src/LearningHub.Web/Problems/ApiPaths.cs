using LearningHub.Contract.Description;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Problems;

/// <summary>Which addresses are for programs: their refusals are problem documents and not pages.</summary>
internal static class ApiPaths
{
    /// <summary>Whether an address is for programs.</summary>
    public static bool IsForPrograms(PathString path) =>
        IsApi(path) || path.StartsWithSegments("/openapi") || path.StartsWithSegments("/health");

    /// <summary>Whether programs on other sites may read an address from the browser: the API, its description and the downloads.</summary>
    public static bool IsShared(PathString path) => IsApi(path) || path.StartsWithSegments("/openapi") || path.StartsWithSegments("/data");

    /// <summary>Whether an address is part of the API (the page <c>/api/</c> is not).</summary>
    public static bool IsApi(PathString path) => path.StartsWithSegments(ApiDescription.Root.TrimEnd('/'));
}
