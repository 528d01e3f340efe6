using System.Text;

namespace Disclosure.Core.Addressing;

/// <summary>
/// The written form of a cell's place in a document: steps with slashes between, e.g. <c>表三/2080505/总计</c>.
/// White space in names is layout and does not count; a slash within a name is written <c>\/</c>.
/// </summary>
public static class AddressText
{
    /// <summary>The steps of a written address, without white space.</summary>
    public static IReadOnlyList<string> Parse(string text)
    {
        var steps = new List<string>();
        var step = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length) step.Append(text[++i]);
            else if (text[i] == '/') Finish();
            else if (!IsBlank(text[i])) step.Append(text[i]);
        }
        Finish();
        return steps;

        void Finish()
        {
            steps.Add(step.ToString());
            step.Clear();
        }
    }

    /// <summary>Writes steps as an address.</summary>
    public static string Of(IReadOnlyList<string> steps)
    {
        if (IsPlain(steps)) return string.Join('/', steps);
        var text = new StringBuilder();
        foreach (var step in steps)
        {
            if (text.Length > 0) text.Append('/');
            foreach (var c in step)
            {
                if (IsBlank(c)) continue;
                if (c is '/' or '\\') text.Append('\\');
                text.Append(c);
            }
        }
        return text.ToString();
    }

    // Nearly all are: then nothing is looked at letter by letter twice.
    private static bool IsPlain(IReadOnlyList<string> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            foreach (var c in steps[i])
            {
                if (c is '/' or '\\' || IsBlank(c)) return false;
            }
        }
        return true;
    }

    /// <summary>A name as a step: without white space.</summary>
    public static string Step(string name)
    {
        // Nearly every name has none, and every address passes here.
        foreach (var c in name)
        {
            if (IsBlank(c)) return string.Concat(name.Where(other => !IsBlank(other)));
        }
        return name;
    }

    // Chinese letters stand above all blanks; what is asked of every letter of every address is asked of them first.
    private static bool IsBlank(char c) => c <= '\u3000' && char.IsWhiteSpace(c);
}
