using LearningHub.Tests.Support;

namespace LearningHub.Browser.Tests.Tools;

/// <summary>A test that needs LibreOffice Writer, and is skipped where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute()
    {
        Skip = LibreOffice.WriterMissing;
    }
}
