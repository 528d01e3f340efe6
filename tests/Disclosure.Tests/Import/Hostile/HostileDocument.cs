namespace Disclosure.Tests.Import.Hostile;

/// <summary>A file that is broken, or made to do harm.</summary>
/// <param name="Number">Its number: the same one always has the same bytes.</param>
/// <param name="Kind">What it pretends to be: pdf, xlsx, xls, docx.</param>
/// <param name="What">What was done to it.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record HostileDocument(int Number, string Kind, string What, byte[] Bytes)
{
    /// <summary>The name under which it is read.</summary>
    public string Name => $"hostile.{Kind}";

    /// <summary>The case in words.</summary>
    public override string ToString() => $"case {Number} ({Kind}, {Bytes.Length} bytes): {What}";
}
