namespace Disclosure.Fuzzing;

/// <summary>A file of an input.</summary>
/// <param name="Input">The folder of its input.</param>
/// <param name="Name">Its path in that folder, with forward slashes.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record MaterialFile(string Input, string Name, byte[] Bytes);
