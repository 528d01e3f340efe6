using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks.Citing;

/// <summary>The small made-up unit with a narrative of one's own, whose figures are cited.</summary>
internal sealed class CitedExample : IDisposable
{
    /// <summary>The part that is written.</summary>
    public const string Part = "explanation.md";

    private readonly ExampleInput _input = new();

    /// <summary>What was found and written last.</summary>
    public CitingResult Result { get; private set; } = new([], [], [], false);

    /// <summary>The input.</summary>
    public ExampleInput Input => _input;

    /// <summary>The narrative after its figures were cited.</summary>
    public string Cite(string narrative)
    {
        _input.Write(Part, narrative);
        Result = InputCiting.Run(_input.Folder, null, null, isCheck: false);
        return File.ReadAllText(_input.PathOf(Part));
    }

    /// <summary>The figures that were left, each with the reason.</summary>
    public string[] Left(string narrative)
    {
        Cite(narrative);
        return [.. Result.Left.Select(f => $"{f.Words}：{f.Reason}")];
    }

    public void Dispose() => _input.Dispose();
}
