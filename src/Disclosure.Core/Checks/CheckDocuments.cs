using Disclosure.Core.Checking;

namespace Disclosure.Core.Checks;

/// <summary>What each check says of itself: the Markdown beside its code, which <c>explain</c> prints and whose examples the tests run.</summary>
public static class CheckDocuments
{
    /// <summary>The Markdown of a check.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static string Of(ICheck check)
    {
        var name = $"checks/{check.GetType().Name}.md";
        using var stream = typeof(CheckDocuments).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} does not lie beside the check");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
