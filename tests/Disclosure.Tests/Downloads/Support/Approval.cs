using Shouldly.Configuration;

namespace Disclosure.Tests.Downloads.Support;

/// <summary>Where approved files lie.</summary>
internal static class Approval
{
    /// <summary>An approved file by its name.</summary>
    public static void Named(ShouldMatchConfigurationBuilder configuration, string name, string ending) => configuration
        .SubFolder("approved")
        .WithFileExtension(ending)
        .WithFilenameGenerator((_, _, kind, extension) => $"{name}.{kind}.{extension}")
        .NoDiff();
}
