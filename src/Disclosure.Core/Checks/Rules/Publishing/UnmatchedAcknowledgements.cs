using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;

namespace Disclosure.Core.Checks.Rules.Publishing;

/// <summary>Every acknowledgement is of a warning that there still is; the last of the checks, since it asks what the others found.</summary>
public sealed class UnmatchedAcknowledgements : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "acknowledgement";

    /// <inheritdoc/>
    public override string Title => "确认都有对应的警告";

    /// <inheritdoc/>
    public override string Nothing => "没有确认过警告。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var acknowledgement in context.Budget.Publication.Acknowledgements)
        {
            examination.Look();
            if (context.Results.Any(r => AcknowledgementMatch.Fits(acknowledgement, r))) continue;
            examination.Warn(
                $"确认了「{NameOf(context, acknowledgement.Check)}」在「{WhereOf(context, acknowledgement.Where)}」的警告，但现在没有这样的警告；问题已经改好的，请删去这条确认，位置写错的请改正。",
                new Evidence("确认", acknowledgement.Where, acknowledgement.Place));
        }
    }

    private static (string, PlaceName) NameOf(CheckContext context, string check) =>
        (check, new PlaceName(PlaceName.Quoted(context.TitleOf(check)), "", "", ""));

    // An address, which may no longer be there, or words of the narrative.
    private static (string, PlaceName) WhereOf(CheckContext context, string where)
    {
        if (context.Book.Find(where) is [var cell, ..]) return (where, PlaceName.Of(cell));
        var steps = AddressText.Parse(where);
        var isAddress = steps.Count > 1 && context.Budget.Edition.Tables.Values.Any(t => t.Number == steps[0]);
        return (where, new PlaceName(isAddress ? string.Join('、', steps) : PlaceName.Quoted(where), "", "", ""));
    }
}
