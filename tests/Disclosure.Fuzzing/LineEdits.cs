using System.Text;
using CsCheck;

namespace Disclosure.Fuzzing;

/// <summary>Changes of lines: what a hurried person does to a file.</summary>
internal static class LineEdits
{
    private const int Deepest = 6;

    /// <summary>A line deleted, doubled, swapped with another, joined to the next, or moved to another indentation.</summary>
    public static Gen<Func<byte[], byte[]>> Any { get; } = Gen.Select(
        Gen.OneOf<Edit>(Delete, Double, Swap, Join, Indent), Gen.Int.NonNegative, Gen.Int.NonNegative,
        (edit, first, second) => (Func<byte[], byte[]>)(bytes =>
        {
            var lines = Encoding.UTF8.GetString(bytes).Split('\n').ToList();
            edit(lines, first % lines.Count, second % lines.Count);
            return Encoding.UTF8.GetBytes(string.Join('\n', lines));
        }));

    private delegate void Edit(List<string> lines, int first, int second);

    private static void Delete(List<string> lines, int first, int second) => lines.RemoveAt(first);

    private static void Double(List<string> lines, int first, int second) => lines.Insert(second, lines[first]);

    private static void Swap(List<string> lines, int first, int second) => (lines[first], lines[second]) = (lines[second], lines[first]);

    private static void Join(List<string> lines, int first, int second)
    {
        if (first + 1 == lines.Count) return;
        lines[first] += lines[first + 1];
        lines.RemoveAt(first + 1);
    }

    private static void Indent(List<string> lines, int first, int second) =>
        lines[first] = new string(' ', second % Deepest) + lines[first].TrimStart(' ');
}
