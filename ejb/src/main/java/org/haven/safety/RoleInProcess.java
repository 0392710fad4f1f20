package org.haven.safety;

import org.haven.shared.Coded;

/** What a person of concern did, in the codes of HTCDS ({@code per_RoleInProcess}), which are kept as they are. */
public enum RoleInProcess implements Coded {
    RECRUITER("RecruiterOrIntermediary"),
    BROKER("BrokerTravelAgent"),
    TRANSPORTER("Transporter"),
    TRAVELLING_PARTNER("TravellingPartner"),
    SMUGGLER("Smuggler"),
    KIDNAPPER("Kidnapper"),
    TRANSFERRED("TransferredIndividual"),
    RECEIVED("ReceivedIndividual"),
    HARBOURED("HarbouredIndividual"),
    CONTROLLED("ControlledIndividual"),
    SOLD("SoldIndividual"),
    BOUGHT("BoughtIndividual"),
    EXPLOITER("Exploiter"),
    ABUSER("Abuser"),
    OTHER("Other");

    private final String code;

    RoleInProcess(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
