using System.Diagnostics;

namespace Disclosure.Core.Findings;

/// <summary>Something in the input that a person must mend or judge.</summary>
/// <param name="Id">The stable name of the kind of finding, e.g. <c>unknown-key</c>.</param>
/// <param name="Severity">Whether it stops the build.</param>
/// <param name="Place">Where to look.</param>
/// <param name="Message">What was found and what was expected, in Chinese, one sentence or two.</param>
public sealed record Finding(string Id, Severity Severity, Place Place, string Message) : IComparable<Finding>
{
    /// <summary>The word for its severity, for a person.</summary>
    public string SeverityWord => Severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => throw new UnreachableException($"no such severity: {Severity}"),
    };

    /// <summary>The name of its severity, for a program.</summary>
    public string SeverityName => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => throw new UnreachableException($"no such severity: {Severity}"),
    };

    /// <summary>An error at a place.</summary>
    public static Finding Error(string id, Place place, string message) => new(id, Severity.Error, place, message);

    /// <summary>A warning at a place.</summary>
    public static Finding Warning(string id, Place place, string message) => new(id, Severity.Warning, place, message);

    /// <summary>Orders by place, then id, then message, so that two runs print the same list.</summary>
    public int CompareTo(Finding? other)
    {
        if (other is null) return 1;
        var byPlace = Place.CompareTo(other.Place);
        if (byPlace != 0) return byPlace;
        var byId = string.CompareOrdinal(Id, other.Id);
        return byId != 0 ? byId : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary>One line as compilers print it: <c>file:line:column: 错误 id: message</c>.</summary>
    public override string ToString() => $"{Place}: {SeverityWord} {Id}: {Message}";
}

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>The input cannot be read or breaks a stated identity: nothing is written.</summary>
    Error,

    /// <summary>A person should look; the site is written all the same.</summary>
    Warning,
}
