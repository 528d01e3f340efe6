using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>Takes the statements out of passages that say nothing has changed: 「与 2023 年预算持平」, 「同上年一致」.</summary>
internal static partial class UnchangedStatements
{
    /// <summary>The statements of the narrative, in order, without terms; each with where its words end.</summary>
    public static IReadOnlyList<(ChangeStatement Statement, int End)> All(CheckContext context) => context.Once<List<(ChangeStatement, int)>>(static c =>
        [.. c.Passages.Where(p => !p.IsHeading && p.Text.Contains('年')).SelectMany(p => In(c, p))]);

    private static IEnumerable<(ChangeStatement Statement, int End)> In(CheckContext context, Passage passage)
    {
        var words = PlainPassages.Of(context, passage);
        var amounts = default(ComparedAmounts);
        foreach (Match match in Unchanged().Matches(words.Text))
        {
            amounts ??= new ComparedAmounts(words, StatedAmounts.Of(context, passage));
            var year = match.Groups["year"] is { Success: true } digits ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : context.Budget.Year - 1;
            var statement = new ChangeStatement(passage, words, [])
            {
                Start = match.Index,
                Year = year,
                IsAgainstSpending = Spending().IsMatch(match.Value),
            };
            var ahead = words.Text[words.ClauseStart(match.Index)..match.Index];
            if (ProseFigures.In(ahead).Count > 0) ahead = "";
            var now = amounts.Now(statement, new ComparedWith(match.Index, year, statement.IsAgainstSpending, ahead, false));
            statement = statement with { Now = now, Subject = now is null ? "" : words.Text[words.ClauseStart(now.Start)..now.Start] };
            var end = match.Index + match.Length;
            // 「与 2023 年预算一致 0 万元」: what it was stands behind.
            var behind = new FigureOrder(ProseFigures.In(words)).From(end).FirstOrDefault() is { IsMoney: true } figure && figure.Start == end ? figure : null;
            yield return (statement with { Earlier = behind ?? amounts.Earlier(statement, match.Index) }, behind?.End ?? end);
        }
    }

    [GeneratedRegex("(?:与|同|和|比|较)(?:(?<year>[12][0-9]{3})年|" + WordLists.LastYear + ")[^，。;]{0,8}(?:" + WordLists.Unchanged + ")", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Unchanged();

    [GeneratedRegex(WordLists.Spending, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Spending();
}
