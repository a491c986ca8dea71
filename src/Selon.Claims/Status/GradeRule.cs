namespace Selon.Claims.Status;

/// <summary>Proposes the credibility of information in the Admiralty code (NATO AJP-2.1) by how a claim stands.</summary>
/// <remarks>
/// 1 (confirmed) and 5 (improbable) are judgements on the substance and are left to people, as is the letter of a source.
/// The reasons are keys; the reference says what each stands for.
/// </remarks>
public static class GradeRule
{
    /// <summary>The grade of a status.</summary>
    public static InformationGrade Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Corroborated => new InformationGrade(2, "independent-origins"),
        ClaimStatus.SingleSource => new InformationGrade(3, "single-origin"),
        ClaimStatus.Contested => new InformationGrade(4, "contested"),
        ClaimStatus.Denied => new InformationGrade(4, "denied"),
        ClaimStatus.Retracted => new InformationGrade(6, "retracted"),
        _ => new InformationGrade(6, "no-origin"),
    };
}
